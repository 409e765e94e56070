import type { Behaviour } from "./behaviour.ts";

/** Buys scarce SKUs ahead and keeps them from its consumers while they are short. */
export const hoards: Behaviour<"hoardWeeks" | "hoardHeld"> = {
  meaning:
    "Buys scarce SKUs ahead, though they move slowly, and holds them back while they are short",
  reproduces: "S0: shops hoard precision SKUs, buying even when they move slowly",
  parameters: {
    hoardWeeks: {
      meaning: "Weeks of sales that are bought ahead, beyond what is kept back",
      unit: "weeks",
      min: 0,
      max: 20,
      preset: 4,
      reproduces: "assumed",
    },
    hoardHeld: {
      meaning: "Weeks of sales that are kept from consumers while the SKU is short",
      unit: "weeks",
      min: 0,
      max: 20,
      preset: 3,
      reproduces: "S0: stock-outs and the stock-to-sales ratio rise together",
    },
  },
  request: ({ needed, weekly, stock, isScarce, strength }, { hoardWeeks, hoardHeld }) =>
    isScarce ? Math.max(needed, strength * (hoardWeeks + hoardHeld) * weekly - stock) : needed,
  passesOn: "nothing",
  heldWeeks: (strength, { hoardHeld }) => strength * hoardHeld,
};
