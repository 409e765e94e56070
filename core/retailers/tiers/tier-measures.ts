import { cellOf } from "../../units/index.ts";
import type { TierEvidence } from "./tier-evidence.ts";

/** The cycles of a quarter: volumes are taken to as many, so that festival weeks and late openings cost nobody a tier. */
export const quarterCycles = 13;

/** What the schemes look at, rounded as it is written, so that nobody is judged by a digit that is not shown. */
export interface TierMeasures {
  /** Cartons a quarter, to 0.1. */
  readonly volume: number;
  /** CNY cents a quarter, whole. */
  readonly amount: number;
  /** Mean price, whole CNY cents for a carton; null where nothing was bought. */
  readonly price: number | null;
  /** Share of price classes 1 and 2 in the cartons, to 0.001; null where nothing was bought. */
  readonly upperShare: number | null;
  /** 1 where the licence was in force throughout, else 0. */
  readonly inForce: number;
}

/** The name of one measure. */
export type TierInput = keyof TierMeasures;

/** What one retailer's row of evidence comes to; what was sent back on balance counts as nothing bought. */
export function measuresAt(evidence: TierEvidence, row: number): TierMeasures {
  const cycles = cellOf(evidence.cycles, row);
  const cartons = Math.max(0, cellOf(evidence.cartons, row));
  const amount = Math.max(0, cellOf(evidence.amountCnyCents, row));
  const upper = Math.max(0, cellOf(evidence.upperCartons, row));
  const toQuarter = cycles === 0 ? 0 : quarterCycles / cycles;
  return {
    volume: Math.round(cartons * toQuarter * 10) / 10,
    amount: Math.round(amount * toQuarter),
    price: cartons === 0 ? null : Math.round(amount / cartons),
    upperShare: cartons === 0 ? null : Math.round((upper / cartons) * 1000) / 1000,
    inForce: cellOf(evidence.inForce, row),
  };
}
