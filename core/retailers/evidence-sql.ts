import { cycleAfter, isoOf, type Cycle } from "../units/index.ts";
import type { EvidenceField, RetailerEvidence } from "./evidence.ts";
import { cyclesOfLastMonths } from "./months.ts";
import type { EvidenceWindow } from "./segmentation.ts";

/** Which cycles the facts are asked for. */
export interface FactsWindow extends EvidenceWindow {
  /** The newest cycle that counts. */
  readonly newest: Cycle;
}

type Row = Readonly<Record<string, number>>;

/** What the order lines say of a retailer within a window. */
export type Turnover = Pick<
  RetailerEvidence,
  | "monthlyCnyCents"
  | "monthlyCartons"
  | "recentCartons"
  | "earlierCartons"
  | "skus"
  | "newSkus"
  | "cyclesOrdered"
>;

const day = (cycle: Cycle): string => `toDate('${isoOf(cycle)}')`;
const span = (from: Cycle, to: Cycle): string => `cycle between ${day(from)} and ${day(to)}`;

/** The last cycles of a window, and as many before them. */
function spansOf({ newest, cycles }: FactsWindow): { recent: string; earlier: string } {
  return {
    recent: span(cycleAfter(newest, 1 - cycles), newest),
    earlier: span(cycleAfter(newest, 1 - 2 * cycles), cycleAfter(newest, -cycles)),
  };
}

/** Cartons of the SKUs' own sizes, without the dust that adding fractions leaves. */
const cartonsIf = (where: string): string =>
  `round(sumIf(supplied_packs / packs_per_carton, ${where}), 6)`;

const skusIf = (where: string): string => `uniqExactIf(sku, supplied_packs > 0 and (${where}))`;

type Columns = (window: FactsWindow) => readonly string[];

function monthly(name: string, sum: (where: string) => string): Columns {
  return ({ newest, months }) =>
    cyclesOfLastMonths(newest, months).map(
      (cycles, month) => `${sum(`cycle in (${cycles.map(day).join(", ")})`)} as ${name}_${month}`,
    );
}

/** The columns behind each field. */
const columns: Readonly<Record<keyof Turnover, Columns>> = {
  monthlyCnyCents: monthly("amount", (where) => `toFloat64(sumIf(amount_cny_cents, ${where}))`),
  monthlyCartons: monthly("cartons", cartonsIf),
  recentCartons: (window) => [`${cartonsIf(spansOf(window).recent)} as recent_cartons`],
  earlierCartons: (window) => [`${cartonsIf(spansOf(window).earlier)} as earlier_cartons`],
  skus: (window) => [`${skusIf(spansOf(window).recent)} as skus`],
  newSkus: (window) => {
    const { recent, earlier } = spansOf(window);
    return [`${skusIf(`${recent} or ${earlier}`)} - ${skusIf(earlier)} as new_skus`];
  },
  cyclesOrdered: (window) => [
    `uniqExactIf(cycle, ordered_packs > 0 and ${spansOf(window).recent}) as cycles_ordered`,
  ],
};

const isTurnover = (field: EvidenceField): field is keyof Turnover => field in columns;

/**
 * Writes the query for what each retailer bought in a window.
 *
 * @param table where the order lines are; the caller's own name, never a user's
 * @param fields what is looked at; those that order lines do not tell are passed over
 * @returns SQL whose rows `turnoverOf` reads
 */
export function compileTurnoverSql(
  table: string,
  fields: readonly EvidenceField[],
  window: FactsWindow,
): string {
  const { newest, months, cycles } = window;
  const [oldest = newest] = cyclesOfLastMonths(newest, months)[0] ?? [];
  const first = [oldest, cycleAfter(newest, 1 - 2 * cycles)].toSorted((a, b) => a - b)[0] ?? oldest;
  const selected = fields.filter(isTurnover).flatMap((field) => columns[field](window));
  return [
    `select ${["retailer", ...selected].join(",\n  ")}`,
    `from ${table}`,
    `where ${span(first, newest)}`,
    `group by retailer`,
  ].join("\n");
}

/** Reads one row of the turnover; what was not asked for, and whoever has no row, bought nothing. */
export function turnoverOf(row: Row | undefined, months: number): Turnover {
  const named = (name: string): number => row?.[name] ?? 0;
  const each = (name: string): readonly number[] =>
    Array.from({ length: months }, (_, month) => named(`${name}_${month}`));
  return {
    monthlyCnyCents: each("amount"),
    monthlyCartons: each("cartons"),
    recentCartons: named("recent_cartons"),
    earlierCartons: named("earlier_cartons"),
    skus: named("skus"),
    newSkus: named("new_skus"),
    cyclesOrdered: named("cycles_ordered"),
  };
}

/**
 * Writes the query for how long ago each retailer ordered first and last, over everything up to a cycle.
 *
 * @returns SQL whose rows are `retailer, since_first, since_last`, in cycles; who never ordered has no row
 */
export function compileStandingSql(table: string, newest: Cycle): string {
  const since = (cycle: string): string => `intDiv(toInt32(${day(newest)} - ${cycle}), 7)`;
  return `select retailer, ${since("max(cycle)")} as since_last, ${since("min(cycle)")} as since_first
from ${table}
where cycle <= ${day(newest)} and ordered_packs > 0
group by retailer`;
}

/**
 * Writes the query for in how many of the last cycles anybody on a line ordered.
 *
 * @returns SQL whose rows are `line, cycles`
 */
export function compileLineCyclesSql(table: string, window: FactsWindow): string {
  return `select line, uniqExact(cycle) as cycles
from ${table}
where ${spansOf(window).recent} and ordered_packs > 0
group by line`;
}
