import { type Behaviour, holdsNothing } from "./behaviour.ts";

/** Takes the whole cap of every scarce SKU and sells the surplus in another area. */
export const diverts: Behaviour<"divertTimes" | "divertMost"> = {
  meaning:
    "Asks for more than its cap of every scarce SKU, serves its own consumers first, and sells the rest in another area on the day of delivery",
  reproduces:
    "A1 to A11 of internal supervision: genuine goods leave the area; the share is assumed",
  parameters: {
    divertMost: {
      meaning:
        "The most that is asked for, in weeks of its own sales; a carton counts as two weeks",
      unit: "weeks",
      min: 1,
      max: 100,
      preset: 10,
      reproduces: "assumed",
    },
    divertTimes: {
      meaning: "What is asked for, as a multiple of the cap",
      unit: "ratio",
      min: 0,
      max: 10,
      preset: 2,
      reproduces: "reference simulator: the whole quota of every scarce SKU, every week",
    },
  },
  request({ needed, cap, weekly, carton, isScarce, strength }, { divertTimes, divertMost }) {
    if (!isScarce) return needed;
    const most = strength * divertMost * Math.max(weekly, carton / 2);
    return Math.max(needed, Math.min(most, strength * divertTimes * cap + carton));
  },
  passesOn: "out-of-area",
  heldWeeks: holdsNothing,
};
