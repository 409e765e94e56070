import { assert } from "../units/index.ts";
import { lotOf } from "./lot.ts";
import type { AnyAllocationRule } from "./rule.ts";
import { selectFirst } from "./select-first.ts";

/** Who shares a supply: columns of equal length, one row per retailer. */
export interface Claims {
  /** The most order units of each retailer. */
  readonly limit: Int32Array;
  /** Whole, at least 1. */
  readonly weight: Float64Array;
  /** Keys, each once. */
  readonly retailer: Int32Array;
  readonly rotation: number;
}

/** How many units each retailer gets, the row of the last unit placed and of the first one not placed. */
export interface Placement {
  readonly units: Int32Array;
  /** −1 when nothing was placed. */
  readonly lastRow: number;
  /** −1 when every limit is met. */
  readonly nextRow: number;
}

/** A bracket is narrow enough when so few units lie inside, or when so many steps have only met ties. */
const few = 1024;
const steps = 24;
const stepsMost = 200;
/** Covers the rounding of `unitsWithin` on both sides of a level. */
const margin = 1e-15;

/**
 * Hands out order units in the order of a rule's levels, ties by lot.
 *
 * A bracket around the level of the last unit is narrowed by counting, and only the units inside it are
 * compared, exactly: the result is that of handing out unit by unit, without doing so.
 *
 * @param supply order units, ≥ 0
 * @returns exactly min(supply, Σ limit) units
 * @see Federgruen & Groenevelt, The greedy procedure for resource allocation problems (1986)
 */
export function placeUnits(rule: AnyAllocationRule, supply: number, claims: Claims): Placement {
  const { limit } = claims;
  let wanted = 0;
  for (const most of limit) wanted += most;
  const units =
    wanted <= supply
      ? limit.slice()
      : supply === 0
        ? limit.map(() => 0)
        : shared(rule, supply, claims);
  return { units, ...borderOf(rule, claims, units) };
}

function shared(rule: AnyAllocationRule, supply: number, claims: Claims): Int32Array {
  const [low, high] = bracket(rule, supply, claims);
  const units = new Int32Array(claims.limit.length);
  const placed = fill(rule, claims, low * (1 - margin), units);
  const upper = new Int32Array(claims.limit.length);
  const open = fill(rule, claims, high * (1 + margin), upper) - placed;

  const [row, unit] = [new Int32Array(open), new Int32Array(open)];
  let n = 0;
  for (let i = 0; i < upper.length; i += 1)
    for (let u = (units[i] ?? 0) + 1; u <= (upper[i] ?? 0); u += 1) {
      row[n] = i;
      unit[n] = u;
      n += 1;
    }
  const order = Int32Array.from(row.keys());
  selectFirst(order, supply - placed, (a, b) =>
    compareUnits(rule, claims, row[a] ?? 0, unit[a] ?? 0, row[b] ?? 0, unit[b] ?? 0),
  );
  for (const chosen of order.subarray(0, supply - placed)) {
    const winner = row[chosen] ?? 0;
    units[winner] = (units[winner] ?? 0) + 1;
  }
  return units;
}

/** Two levels with at most `supply` units within the lower and at least `supply` within the upper. */
function bracket(rule: AnyAllocationRule, supply: number, claims: Claims): [number, number] {
  const count = (level: number): number => fill(rule, claims, level, null);
  let [low, below] = [0, 0];
  let high = rule.levelOf(Math.ceil(supply / claims.limit.length), claims.weight[0] ?? 1);
  let above = count(high);
  while (above < supply) {
    [low, below] = [high, above];
    high *= 2;
    above = count(high);
  }
  const many = 2 * claims.limit.length;
  for (let i = 0; i < stepsMost && above - below > (i < steps ? few : many); i += 1) {
    const share = i % 3 === 2 ? 0.5 : (supply - below + 0.5) / (above - below + 1);
    const level = low + (high - low) * share;
    if (level <= low || level >= high) break;
    const within = count(level);
    if (within <= supply) [low, below] = [level, within];
    else [high, above] = [level, within];
  }
  return [low, high];
}

/** Counts the units due at a level within the limits, and writes them down where asked. */
function fill(
  rule: AnyAllocationRule,
  { limit, weight }: Claims,
  level: number,
  units: Int32Array | null,
): number {
  let sum = 0;
  for (let i = 0; i < limit.length; i += 1) {
    const due = Math.min(limit[i] ?? 0, rule.unitsWithin(level, weight[i] ?? 1));
    if (units !== null) units[i] = due;
    sum += due;
  }
  return sum;
}

function compareUnits(
  rule: AnyAllocationRule,
  { weight, retailer, rotation }: Claims,
  row: number,
  unit: number,
  otherRow: number,
  otherUnit: number,
): number {
  const due = rule.compare(unit, weight[row] ?? 1, otherUnit, weight[otherRow] ?? 1);
  if (due !== 0 || row === otherRow) return due;
  const drawn = lotOf(retailer[row] ?? 0, rotation) - lotOf(retailer[otherRow] ?? 0, rotation);
  assert(drawn !== 0, `a retailer claims once, rows ${row} and ${otherRow} are one`);
  return drawn;
}

/** The last unit placed and the first one left out. */
function borderOf(
  rule: AnyAllocationRule,
  claims: Claims,
  units: Int32Array,
): { lastRow: number; nextRow: number } {
  let [lastRow, nextRow] = [-1, -1];
  for (let row = 0; row < units.length; row += 1) {
    const own = units[row] ?? 0;
    const last = units[lastRow] ?? 0;
    const next = (units[nextRow] ?? 0) + 1;
    if (own > 0 && (lastRow < 0 || compareUnits(rule, claims, row, own, lastRow, last) > 0))
      lastRow = row;
    if (own >= (claims.limit[row] ?? 0)) continue;
    if (nextRow < 0 || compareUnits(rule, claims, row, own + 1, nextRow, next) < 0) nextRow = row;
  }
  return { lastRow, nextRow };
}
