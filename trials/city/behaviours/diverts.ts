import { type Behaviour, holdsNothing } from "./behaviour.ts";

/** Takes the whole cap of every scarce SKU and sells the surplus in another area. */
export const diverts: Behaviour<"divertTimes"> = {
  meaning:
    "Asks for more than its cap of every scarce SKU, serves its own consumers first, and sells the rest in another area on the day of delivery",
  reproduces:
    "A1 to A11 of internal supervision: genuine goods leave the area; the share is assumed",
  parameters: {
    divertTimes: {
      meaning: "What is asked for, as a multiple of the cap",
      unit: "ratio",
      min: 0,
      max: 10,
      preset: 2,
      reproduces: "reference simulator: the whole quota of every scarce SKU, every week",
    },
  },
  request: ({ needed, cap, carton, strength }, { divertTimes }) =>
    Math.max(needed, strength * divertTimes * cap + carton),
  passesOn: "out-of-area",
  heldWeeks: holdsNothing,
};
