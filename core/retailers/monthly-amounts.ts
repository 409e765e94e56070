import {
  cycleAfter,
  isoOf,
  monthOf,
  type Cycle,
  type WholeColumn,
  type WideColumn,
} from "../units/index.ts";

/** What each retailer was invoiced in each of some months: row i of every column is the same retailer. */
export interface MonthlyAmounts {
  readonly retailer: WholeColumn<"retailer">;
  /** One column per month, the oldest first, CNY cents. */
  readonly months: readonly WideColumn<"cny-cents">[];
}

/**
 * The order cycles of the last whole months: a cycle belongs to the month of its Monday, and a month is whole once
 * the next cycle lies in another one.
 *
 * @param newest the newest cycle with orders
 * @returns one list of cycles per month, the oldest month and the oldest cycle first
 */
export function cyclesOfLastMonths(newest: Cycle, months: number): readonly (readonly Cycle[])[] {
  const open = monthOf(cycleAfter(newest, 1));
  const lists: Cycle[][] = Array.from({ length: months }, () => []);
  for (let back = 0; open - monthOf(cycleAfter(newest, -back)) <= months; back++) {
    const cycle = cycleAfter(newest, -back);
    lists[months - (open - monthOf(cycle))]?.unshift(cycle);
  }
  return lists;
}

/**
 * Writes the query for what each retailer was invoiced in the last whole months.
 *
 * @param table where the order lines are; the caller's own name, never a user's
 * @returns SQL whose rows are `retailer, month_0, month_1, ...`, the oldest month first
 */
export function compileMonthlyAmountsSql(table: string, newest: Cycle, months: number): string {
  const lists = cyclesOfLastMonths(newest, months).map((cycles) =>
    cycles.map((cycle) => `toDate('${isoOf(cycle)}')`).join(", "),
  );
  const columns = lists.map(
    (list, month) => `toFloat64(sumIf(amount_cny_cents, cycle in (${list}))) as month_${month}`,
  );
  return [
    `select retailer, ${columns.join(",\n  ")}`,
    `from ${table}`,
    `where cycle in (${lists.join(", ")})`,
    `group by retailer`,
  ].join("\n");
}
