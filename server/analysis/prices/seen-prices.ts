import { columnOf, type CutId, type Member, type NamedPeriod } from "@dongxiao/core/indicators";
import { assert, type Cycle, isoOf } from "@dongxiao/core/units";
import type { Facts } from "@dongxiao/store/facts";

import { between, type Frame, within } from "../frame.ts";

/** The retail prices of one SKU (or of one member of another cut) that were seen in one cycle. */
export interface SeenPrices {
  readonly member: Member;
  readonly cycle: string;
  readonly n: number;
  /** CNY cents per carton. */
  readonly sum: number;
  /** Of the same rows; 0 where the SKU had no wholesale price. */
  readonly wholesale: number;
  /** Of the same rows; null where one of them had no guidance price. */
  readonly guidance: number | null;
}

/** Reads the prices seen between two cycles. */
export async function seenPrices(
  facts: Facts,
  { where }: Frame,
  cut: CutId,
  [first, last]: readonly [Cycle, Cycle],
): Promise<readonly SeenPrices[]> {
  return facts.ask<SeenPrices>(
    `select ${columnOf(cut)} as member, cycle, count() as n, sum(price_cny_cents_per_carton) as sum,
      sum(wholesale_cny_cents_per_carton) as wholesale,
      if(min(guidance_cny_cents_per_carton) > 0, sum(guidance_cny_cents_per_carton), null) as guidance
    from observation
    where ${where} and price_cny_cents_per_carton > 0 and ${between(isoOf(first), isoOf(last))}
    group by member, cycle order by member, cycle`,
  );
}

/** The first and the last cycle of a period. */
export function endsOf({ period }: NamedPeriod): readonly [Cycle, Cycle] {
  const cycles = period.cyclesAt(0);
  const [first, last] = [cycles[0], cycles.at(-1)];
  assert(first !== undefined && last !== undefined, "a period has cycles");
  return [first, last];
}

/** What was supplied of a SKU in the period, and in the year whose volumes weigh the index. */
export interface SoldCartons {
  readonly member: number;
  readonly packs: number;
  readonly lastYearCartons: number;
}

/** Reads what was supplied of each SKU in the period and in a whole year. */
export async function soldCartons(
  facts: Facts,
  { where, period }: Frame,
  year: NamedPeriod,
): Promise<readonly SoldCartons[]> {
  return facts.ask<SoldCartons>(
    `select sku as member, sumIf(supplied_packs, ${within(period)}) as packs,
      sumIf(supplied_packs / packs_per_carton, ${within(year)} and packs_per_carton > 0) as lastYearCartons
    from order_line where ${where} and (${within(period)} or ${within(year)})
    group by member having packs > 0 or lastYearCartons > 0 order by member`,
  );
}

/** When a price of each SKU was last seen, up to a cycle. */
export async function lastSeen(
  facts: Facts,
  { where }: Frame,
  until: Cycle,
): Promise<ReadonlyMap<number, string>> {
  const rows = await facts.ask<{ member: number; newest: string }>(
    `select sku as member, max(cycle) as newest from observation
    where ${where} and price_cny_cents_per_carton > 0 and cycle <= toDate('${isoOf(until)}')
    group by member`,
  );
  return new Map(rows.map(({ member, newest }) => [member, newest]));
}
