import type { CityParameters } from "../parameter.ts";

/** What the company puts out, and by which rule. */
export const supplyParameters = {
  scarceSupply: {
    meaning:
      "What the caps of a scarce SKU may add to, against what consumers ask for; some two thirds are taken",
    unit: "ratio",
    min: 0,
    max: 3,
    preset: 1.3,
    reproduces: "reference simulator: deliveries of 0.65",
  },
  tightSupply: {
    meaning: "What the caps of a tight SKU may add to, against what consumers ask for",
    unit: "ratio",
    min: 0,
    max: 3,
    preset: 2.4,
    reproduces: "reference simulator: deliveries of 0.95",
  },
  precisionSupply: {
    meaning:
      "What the caps of the four precision SKUs may add to; only target retailers may receive them",
    unit: "ratio",
    min: 0,
    max: 3,
    preset: 1,
    reproduces: "S0: target customers, supply short of what they ask",
  },
  foresight: {
    meaning: "How much of the season the planned supply follows: 0 nothing, 1 all",
    unit: "ratio",
    min: 0,
    max: 1,
    preset: 0.8,
    reproduces: "S0: the year-end shortage is known beforehand; size assumed",
  },
  supplySigma: {
    meaning: "Spread of the weekly supply around its plan",
    unit: "log",
    min: 0,
    max: 1,
    preset: 0.1,
    reproduces: "assumed",
  },
  tierPower: {
    meaning: "How steeply caps rise with the size of a tier's retailers: 0 flat, 1 in proportion",
    unit: "",
    min: 0,
    max: 2,
    preset: 0.8,
    reproduces: "caps by tier, monotone (a running design of the trade); steepness assumed",
  },
} as const satisfies CityParameters;
