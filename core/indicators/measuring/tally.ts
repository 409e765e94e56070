import type { Frames } from "../../frames/index.ts";
import { cellOf } from "../../units/index.ts";
import { lineSumsOf, type Choice } from "./choice.ts";
import { cyclesOf, type Period } from "./period.ts";
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

/** Adds up the rows that count, by member, holder and SKU. */
export function tallyOf(
  choice: Choice,
  sums: readonly LineSum[],
  frames: Frames,
  memberships: Memberships,
  period: Period,
): ReadonlyMap<number, Tally> {
  const tallies = new Map<number, Tally>();
  const holderColumn = choice.indicator.holder ?? "retailer";
  for (const source of sourcesOf(choice)) {
    const asked = askedOf(sums, source, period);
    const { memberOf, parentOf } = memberships[source];
    const rows = frames[source];
    for (let row = 0; row < rows.length; row++) {
      const cycle = cellOf(rows.cycle, row);
      const counting = asked.filter(({ cycles }) => cycles.has(cycle));
      if (counting.length === 0) continue;
      const tally = found(tallies, memberOf[row] ?? 0, newTally);
      if (cycle >= tally.newest) {
        tally.newest = cycle;
        tally.parent = parentOf[row] ?? 0;
      }
      const skus = found(tally.holders, cellOf(rows[holderColumn], row), newSkus);
      const totals = found(skus, cellOf(rows.sku, row), () => new Float64Array(sums.length));
      for (const { sum, place } of counting)
        totals[place] = (totals[place] ?? 0) + sum.of(frames, row);
    }
  }
  return tallies;
}

const newTally = (): Tally => ({ parent: 0, newest: -Infinity, holders: new Map() });
const newSkus = (): Map<number, Totals> => new Map();

function sourcesOf(choice: Choice): ReadonlySet<Source> {
  return new Set(lineSumsOf(choice).map(({ source }) => source));
}

function askedOf(
  sums: readonly LineSum[],
  source: Source,
  period: Period,
): readonly { sum: LineSum; place: number; cycles: ReadonlySet<number> }[] {
  return sums
    .map((sum, place) => ({ sum, place, cycles: new Set<number>(cyclesOf(sum, period)) }))
    .filter(({ sum }) => sum.source === source);
}

function found<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}
