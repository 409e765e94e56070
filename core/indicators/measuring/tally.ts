import type { Frames } from "../../frames/index.ts";
import { cellOf } from "../../units/index.ts";
import type { Choice } from "./choice.ts";
import { cyclesOf } from "./cycles-of.ts";
import type { Period } from "./period.ts";
import type { LineSum, Source } from "../words/line-sum.ts";

/** Which member of the cut, and of its parent, each row belongs to. */
export interface Membership {
  readonly memberOf: Int32Array;
  readonly parentOf: Int32Array;
}

/** The membership of the rows of every frame. */
export type Memberships = Readonly<Record<Source, Membership>>;

/** The totals of one SKU of one holder, in the order of the choice's line sums. */
export type Totals = Float64Array;

/** What belongs to one member: the SKUs of each of its holders. */
export interface Tally {
  /** The parent at its newest row. */
  parent: number;
  newest: number;
  readonly holders: Map<number, Map<number, Totals>>;
}

/**
 * Adds up the rows that count, by member, holder and SKU. What reads both kinds of rows is about the retailers that were
 * observed: order lines of others are passed over.
 */
export function tallyOf(
  choice: Choice,
  sums: readonly LineSum[],
  frames: Frames,
  memberships: Memberships,
  period: Period,
): ReadonlyMap<number, Tally> {
  const tallies = new Map<number, Tally>();
  const holderColumn = choice.indicator.holder ?? "retailer";
  const counted = countedRows(sums, frames, period);
  for (const { source, row, counting } of counted) {
    const rows = frames[source];
    const { memberOf, parentOf } = memberships[source];
    const tally = found(tallies, memberOf[row] ?? 0, newTally);
    const cycle = cellOf(rows.cycle, row);
    if (cycle >= tally.newest) {
      tally.newest = cycle;
      tally.parent = parentOf[row] ?? 0;
    }
    const skus = found(tally.holders, cellOf(rows[holderColumn], row), newSkus);
    const totals = found(skus, cellOf(rows.sku, row), () => new Float64Array(sums.length));
    for (const { sum, place } of counting)
      totals[place] = (totals[place] ?? 0) + sum.of(frames, row);
  }
  return tallies;
}

interface CountedRow {
  readonly source: Source;
  readonly row: number;
  readonly counting: readonly AskedSum[];
}

/** A sum, its place among the choice's sums and the cycles in which it counts rows. */
interface AskedSum {
  readonly sum: LineSum;
  readonly place: number;
  readonly cycles: ReadonlySet<number>;
}

function countedRows(
  sums: readonly LineSum[],
  frames: Frames,
  period: Period,
): readonly CountedRow[] {
  const rowsOf = (source: Source): readonly CountedRow[] => {
    const asked = askedOf(sums, source, period);
    const { cycle } = frames[source];
    return Array.from(cycle.keys(), (row) => ({
      source,
      row,
      counting: asked.filter(({ cycles }) => cycles.has(cellOf(cycle, row))),
    })).filter(({ counting }) => counting.length > 0);
  };
  const [ordered, observed] = [rowsOf("orderLines"), rowsOf("observations")];
  if (new Set(sums.map(({ source }) => source)).size < 2)
    return [...ordered, ...observed, ...rowsOf("warehouse")];
  const { orderLines, observations } = frames;
  const seen = new Set(observed.map(({ row }) => cellOf(observations.retailer, row)));
  return [...ordered.filter(({ row }) => seen.has(cellOf(orderLines.retailer, row))), ...observed];
}

const newTally = (): Tally => ({ parent: 0, newest: -Infinity, holders: new Map() });
const newSkus = (): Map<number, Totals> => new Map();

function askedOf(sums: readonly LineSum[], source: Source, period: Period): readonly AskedSum[] {
  return sums
    .map((sum, place) => ({ sum, place, cycles: new Set<number>(cyclesOf(sum, period)) }))
    .filter(({ sum }) => sum.source === source);
}

function found<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}
