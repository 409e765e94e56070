import type { RetailerCard } from "@dongxiao/contract";
import { compileTurnoverSql, turnoverOf } from "@dongxiao/core/retailers";
import type { Facts } from "@dongxiao/store/facts";

import { cardMonths, type CardWindow } from "./card-window.ts";

type Row = Readonly<Record<string, number>>;
type Sales = NonNullable<RetailerCard["sales"]>;

/** What retailers were supplied in each whole month, by retailer; one without a row bought nothing. */
export async function cardSales(
  facts: Facts,
  ids: readonly number[],
  { newest, months, year }: CardWindow,
): Promise<(id: number) => Sales> {
  const own = `(select * from order_line where retailer in (${ids.join(", ")}))`;
  const window = { newest, months: cardMonths.shown, cycles: 1 };
  const rows = await facts.ask<Row>(
    compileTurnoverSql(own, ["monthlyCnyCents", "monthlyCartons"], window),
  );
  const byRetailer = new Map(rows.map((row) => [row["retailer"], row]));
  return (id) => {
    const { monthlyCnyCents, monthlyCartons } = turnoverOf(byRetailer.get(id), months.length);
    return {
      ...year,
      months: months.map((month, at) => ({
        month,
        cartons: monthlyCartons[at] ?? 0,
        amountCnyCents: monthlyCnyCents[at] ?? 0,
      })),
    };
  };
}
