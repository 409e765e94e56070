import { type Behaviour, holdsNothing } from "./behaviour.ts";

/** Asks for less after it was cut again and again. */
export const givesUp: Behaviour<"giveUpCuts"> = {
  meaning: "After several cuts in a row asks for no more than its cap",
  reproduces: "laboratory orders under severe rationing fall below the need",
  parameters: {
    giveUpCuts: {
      meaning: "Cuts in a row after which a retailer asks for its cap at most",
      unit: "orders",
      min: 1,
      max: 20,
      preset: 2,
      reproduces: "assumed",
    },
  },
  request: ({ needed, cuts, cap }, { giveUpCuts }) =>
    cuts >= giveUpCuts ? Math.min(needed, cap) : needed,
  passesOn: "nothing",
  heldWeeks: holdsNothing,
};
