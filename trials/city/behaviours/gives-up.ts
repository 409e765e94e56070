import { type Behaviour, holdsNothing } from "./behaviour.ts";

/** Asks for less after it was cut again and again. */
export const givesUp: Behaviour<"giveUpCuts"> = {
  meaning: "After several cuts in a row asks only for what it was given last",
  reproduces: "laboratory orders under severe rationing fall below the need",
  parameters: {
    giveUpCuts: {
      meaning: "Cuts in a row after which a retailer asks for its last cap only",
      unit: "orders",
      min: 1,
      max: 20,
      preset: 2,
      reproduces: "assumed",
    },
  },
  request: ({ wanted, cuts, lastCap }, { giveUpCuts }) =>
    cuts >= giveUpCuts ? Math.min(wanted, lastCap) : wanted,
  passesOn: "nothing",
  heldWeeks: holdsNothing,
};
