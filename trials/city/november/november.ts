import type { Scenario } from "../scenario.ts";
import { monthWeeks } from "./two-months.ts";

/** The first week of November 2025, of a city that begins on 2024-01-01: 96 weeks after it. */
export const novemberWeek = 96;

/** The four precision SKUs, as document S0 speaks of them. */
export const novemberSkus = ["A-hard", "A-soft", "B", "C"] as const;

function change(sku: number, supply: number, demand: number, leastTier: number) {
  const [fromWeek, toWeek] = [novemberWeek, novemberWeek + monthWeeks];
  return { sku, fromWeek, toWeek, supply, demand, leastTier };
}

/**
 * What document S0 says was done in November, and nothing of what came of it: A was cut until deliveries fell by some 63 %
 * while fewer consumers asked for it at the year's end; of B and C more was put out, to the stronger retailers alone.
 */
export const november: Scenario = {
  changes: [
    change(0, 0.27, 0.6, 1),
    change(1, 0.3, 0.85, 1),
    change(2, 1.8, 1.1, 20),
    change(3, 4, 0.97, 22),
  ],
  diverters: [],
};
