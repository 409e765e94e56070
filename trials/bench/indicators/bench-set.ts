import { calendarPeriod, type Period } from "@dongxiao/core/indicators";
import { assert, cycleOf, dayOf, isoOf, type Cycle } from "@dongxiao/core/units";
import type { Facts } from "@dongxiao/store/facts";

/** One set of facts that questions are asked of. */
export interface BenchSet {
  readonly name: string;
  readonly facts: Facts;
  /** The SKU and the area whose cell is drilled into: the ones with most lines. */
  readonly sku: number;
  readonly area: number;
}

/** The month that is asked about. */
export const month = calendarPeriod("month", cycleOn("2021-09-06"));

/** The month before it. */
export const monthBefore = calendarPeriod("month", cycleOn("2021-08-02"));

/** The twelve months of 2021. */
export const yearOfMonths: readonly Period[] = monthsOf(2021);

/** The months of 2021 and of the year after. */
export const twoYearsOfMonths: readonly Period[] = [...yearOfMonths, ...monthsOf(2022)];

/** The condition for the cycles of a period and of those before it, back to the oldest asked for. */
export function cyclesSql(period: Period, newest = 0, oldest = newest): string {
  const first = period.cyclesAt(oldest)[0];
  const last = period.cyclesAt(newest).at(-1);
  assert(first !== undefined && last !== undefined, "every month has a Monday");
  return `cycle between '${isoOf(first)}' and '${isoOf(last)}'`;
}

/** Says what is drilled into. */
export async function benchSet(name: string, facts: Facts): Promise<BenchSet> {
  const most = async (column: string): Promise<number> => {
    const [row] = await facts.ask<{ key: number }>(
      `select ${column} as key from order_line where ${cyclesSql(month)}
       group by key order by count() desc, key limit 1`,
    );
    return row?.key ?? 0;
  };
  return { name, facts, sku: await most("sku"), area: await most("area") };
}

function monthsOf(year: number): readonly Period[] {
  return Array.from({ length: 12 }, (_, place) =>
    calendarPeriod("month", cycleOn(`${year}-${String(place + 1).padStart(2, "0")}-07`)),
  );
}

function cycleOn(iso: string): Cycle {
  const day = dayOf(iso);
  assert(day !== null, `${iso} is a day`);
  return cycleOf(day);
}
