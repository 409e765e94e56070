import type { Facts } from "@dongxiao/store/facts";

/** One week of trade in a scope. */
export interface TradeWeek {
  readonly cycle: string;
  readonly suppliedPacks: number;
  readonly amountCnyCents: number;
  readonly buyers: number;
}

/** The last weeks of trade up to a cycle (the newest when none is named), oldest first. */
export async function tradeWeeks(
  facts: Facts,
  scope: string,
  weeks: number,
  until: string | null = null,
): Promise<TradeWeek[]> {
  const rows = await facts.ask<TradeWeek>(
    `select cycle, sum(supplied_packs) as suppliedPacks, sum(amount_cny_cents) as amountCnyCents,
      uniqExactIf(retailer, supplied_packs > 0) as buyers
    from order_line where ${scope} and cycle <= {until: Date}
    group by cycle order by cycle desc limit {weeks: UInt32}`,
    { until: until ?? "2149-06-01", weeks },
  );
  return rows.toReversed();
}

/** How many rows a table of facts holds in a scope, and the cycles they span. */
export interface Held {
  readonly lines: number;
  readonly fromCycle: string | null;
  readonly toCycle: string | null;
}

/** Counts a table of facts within a scope. */
export async function heldIn(
  facts: Facts,
  table: "order_line" | "observation",
  scope: string,
): Promise<Held> {
  const [row] = await facts.ask<{ lines: number; first: string; last: string }>(
    `select count() as lines, min(cycle) as first, max(cycle) as last from ${table} where ${scope}`,
  );
  if (row === undefined || row.lines === 0) return { lines: 0, fromCycle: null, toCycle: null };
  return { lines: row.lines, fromCycle: row.first, toCycle: row.last };
}

/** The weeks that have orders in a scope, newest first. */
export async function cyclesWithOrders(facts: Facts, scope: string): Promise<string[]> {
  const rows = await facts.ask<{ cycle: string }>(
    `select distinct cycle from order_line where ${scope} order by cycle desc`,
  );
  return rows.map(({ cycle }) => cycle);
}
