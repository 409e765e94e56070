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

/** Members whose log odds are on one scale, ready to explain rows. */
type Scaled = readonly { readonly model: MemberModel; readonly scale: number }[];

function scaledOf(members: readonly Weighed[]): Scaled {
  return members
    .map(({ model, heldOut, weight }) => ({ model, scale: weight / deviationOf(heldOut) }))
    .filter(({ scale }) => scale > 0);
}

/** What each feature contributes to a row, by all members together; shape (features,). */
function effectsOf(scaled: Scaled, count: number, coded: Coded, row: number): Float64Array {
  const effects = new Float64Array(count);
  for (const { model, scale } of scaled) {
    const own = new Float64Array(count);
    model.explain(coded, row, own);
    for (const [at, effect] of own.entries()) effects[at] = (effects[at] ?? 0) + scale * effect;
  }
  return effects;
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
  const scaled = scaledOf(members);
  const isSaid = tellingIn(coded);
  return Array.from(rows, (row) =>
    strongest(features, effectsOf(scaled, features.length, coded, row), isSaid),
  );
}

/** Whether a feature tells some of the rows apart: what is the same for all of several explains nobody's place. */
function tellingIn({ bins, n }: Coded): (feature: number) => boolean {
  const telling = bins.map((column) => n < 2 || column.some((bin) => bin !== column[0]));
  return (feature) => telling[feature] === true;
}

/** A column, and how much of all that moves the rows comes of it. */
export interface FeatureShare {
  readonly column: string;
  /** 0..1; all columns together make 1. */
  readonly share: number;
}

const rowsMost = 1000;

/**
 * The columns by how far they move rows, up or down, on the mean; at most a thousand rows, evenly spread, are looked at.
 *
 * @returns the strongest first, those that move nobody left out
 */
export function importanceOf(
  members: readonly Weighed[],
  features: readonly Feature[],
  coded: Coded,
): FeatureShare[] {
  const scaled = scaledOf(members);
  const sums = new Float64Array(features.length);
  const step = Math.max(1, Math.ceil(coded.n / rowsMost));
  for (let row = 0; row < coded.n; row += step)
    for (const [at, effect] of effectsOf(scaled, features.length, coded, row).entries())
      sums[at] = (sums[at] ?? 0) + Math.abs(effect);
  const isSaid = tellingIn(coded);
  for (const at of sums.keys()) if (!isSaid(at)) sums[at] = 0;
  const whole = sums.reduce((sum, one) => sum + one, 0);
  return features
    .map(({ name }, at) => ({ column: name, share: whole === 0 ? 0 : (sums[at] ?? 0) / whole }))
    .filter(({ share }) => share > 0)
    .toSorted((a, b) => b.share - a.share);
}

function strongest(
  features: readonly Feature[],
  effects: Float64Array,
  isSaid: (feature: number) => boolean,
): Reason[] {
  return features
    .map(({ name }, at) => ({ column: name, effect: isSaid(at) ? (effects[at] ?? 0) : 0 }))
    .filter(({ effect }) => Math.abs(effect) >= 0.005)
    .toSorted((a, b) => Math.abs(b.effect) - Math.abs(a.effect))
    .slice(0, most);
}
