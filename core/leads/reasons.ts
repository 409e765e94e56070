import type { Coded } from "./coded.ts";
import type { Feature } from "./number-feature.ts";
import type { MemberModel } from "./member.ts";

/** Why a row stands where it stands: one column, and how it moves the row against the mean of all. */
export interface Reason {
  readonly column: string;
  /** In standard deviations of the members' log odds; above 0 speaks for the row. */
  readonly effect: number;
}

/** The most reasons of a row. */
const most = 3;

interface Weighed {
  readonly model: MemberModel;
  readonly heldOut: Float64Array;
  readonly weight: number;
}

function deviationOf(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(square / values.length) || 1;
}

/**
 * The three columns that move each row most, by all members together; members that speak louder are scaled down first.
 *
 * @param rows 0-based rows of `coded`
 */
export function reasonsOf(
  members: readonly Weighed[],
  features: readonly Feature[],
  coded: Coded,
  rows: Iterable<number>,
): Reason[][] {
  const scaled = members
    .map(({ model, heldOut, weight }) => ({ model, scale: weight / deviationOf(heldOut) }))
    .filter(({ scale }) => scale > 0);
  return Array.from(rows, (row) => {
    const effects = new Float64Array(features.length);
    for (const { model, scale } of scaled) {
      const own = new Float64Array(features.length);
      model.explain(coded, row, own);
      for (const [at, effect] of own.entries()) effects[at] = (effects[at] ?? 0) + scale * effect;
    }
    return strongest(features, effects);
  });
}

function strongest(features: readonly Feature[], effects: Float64Array): Reason[] {
  return features
    .map(({ name }, at) => ({ column: name, effect: effects[at] ?? 0 }))
    .filter(({ effect }) => Math.abs(effect) >= 0.005)
    .toSorted((a, b) => Math.abs(b.effect) - Math.abs(a.effect))
    .slice(0, most);
}
