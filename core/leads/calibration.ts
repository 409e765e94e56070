import { logOddsOf, probabilityOf } from "./odds.ts";

/** How a blended rank becomes a probability. */
export interface Calibration {
  readonly level: number;
  readonly slope: number;
}

/**
 * Fits the probability of held-out rows to the log odds of their blended ranks; the slope stays positive, so that the
 * order is kept.
 *
 * @see Platt, Probabilistic outputs for support vector machines (1999)
 */
export function calibrationOf(ranks: Float64Array, labels: Uint8Array): Calibration {
  const x = ranks.map(logOddsOf);
  const takers = labels.reduce((sum, label) => sum + label, 0);
  let [level, slope] = [logOddsOf((takers + 1) / (labels.length + 2)), 0.5];
  for (let round = 0; round < 100; round += 1) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-6, 0, 1e-6];
    for (let row = 0; row < x.length; row += 1) {
      const value = x[row] ?? 0;
      const chance = probabilityOf(level + slope * value);
      const [missed, curve] = [(labels[row] ?? 0) - chance, chance * (1 - chance)];
      g0 += missed;
      g1 += missed * value;
      h00 += curve;
      h01 += curve * value;
      h11 += curve * value * value;
    }
    const determinant = h00 * h11 - h01 * h01 + 1e-9;
    const clip = (step: number): number => Math.min(0.5, Math.max(-0.5, step));
    level += clip((h11 * g0 - h01 * g1) / determinant);
    slope = Math.min(5, Math.max(0.01, slope + clip((h00 * g1 - h01 * g0) / determinant)));
  }
  return { level, slope };
}

/** The probability of a blended rank. */
export function calibrated({ level, slope }: Calibration, rank: number): number {
  return probabilityOf(level + slope * logOddsOf(rank));
}
