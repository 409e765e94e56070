import type { RetailerCard } from "@dongxiao/contract";
import { shopMargin } from "@dongxiao/core/retailers";
import { perOf, quantityOf, ratioOf } from "@dongxiao/core/units";
import type { Facts } from "@dongxiao/store/facts";

import type { CardWindow } from "./card-window.ts";

type Trade = NonNullable<RetailerCard["trade"]>;

interface Supplied {
  readonly retailer: number;
  readonly sku: number;
  readonly priceClass: number;
  readonly guidance: number;
  readonly cartons: number;
  readonly amount: number;
}

interface Seen {
  readonly retailer: number;
  readonly sku: number;
  readonly price: number | null;
  readonly days: number;
  readonly counts: number;
}

/** A SKU whose suggested price changed within the months has a row for each of its prices. */
const suppliedSql = (where: string): string => `
  select retailer, sku, price_class as priceClass, guidance_cny_cents_per_carton as guidance,
    round(sum(supplied_packs / packs_per_carton), 6) as cartons, sum(amount_cny_cents) as amount
  from order_line where ${where}
  group by retailer, sku, priceClass, guidance having cartons <> 0 or amount <> 0
  order by retailer, priceClass, sku, guidance`;

const seenSql = (where: string): string => `
  select retailer, sku,
    if(countIf(price_cny_cents_per_carton >= 0) = 0, null,
      avgIf(price_cny_cents_per_carton, price_cny_cents_per_carton >= 0)) as price,
    sumIf(stock_out_days, stock_out_days >= 0) as days, countIf(stock_out_days >= 0) as counts
  from observation where ${where} group by retailer, sku`;

/** Structure, mean price, margin and days without goods of the last whole months, by retailer. */
export async function cardTrade(
  facts: Facts,
  ids: readonly number[],
  { quarter }: CardWindow,
): Promise<(id: number) => Trade> {
  const where = `retailer in (${ids.join(", ")})
    and cycle between toDate('${quarter.from}') and toDate('${quarter.to}')`;
  const supplied = await facts.ask<Supplied>(suppliedSql(where));
  const seen = await facts.ask<Seen>(seenSql(where));
  const suppliedTo = Map.groupBy(supplied, ({ retailer }) => retailer);
  const seenAt = Map.groupBy(seen, ({ retailer }) => retailer);
  return (id) => ({ ...quarter, ...tradeOf(suppliedTo.get(id) ?? [], seenAt.get(id) ?? []) });
}

function tradeOf(supplied: readonly Supplied[], seen: readonly Seen[]) {
  const priceOf = new Map(seen.map(({ sku, price }) => [sku, price]));
  const sum = <Row>(rows: readonly Row[], of: (row: Row) => number): number =>
    rows.reduce((total, row) => total + of(row), 0);
  const [amount, cartons] = [
    sum(supplied, (row) => row.amount),
    sum(supplied, (row) => row.cartons),
  ];
  const [whole, count] = [quantityOf(amount, "cny-cents"), quantityOf(cartons, "cartons")];
  const classes = [...Map.groupBy(supplied, ({ priceClass }) => priceClass)].map(
    ([priceClass, rows]) => {
      const part = sum(rows, (row) => row.amount);
      const share = ratioOf(quantityOf(part, "cny-cents"), whole);
      return { priceClass, amountCnyCents: part, share };
    },
  );
  const skus = supplied.map((row) => ({
    cartons: row.cartons,
    amountCnyCents: row.amount,
    seenCnyCentsPerCarton: priceOf.get(row.sku) ?? null,
    guidanceCnyCentsPerCarton: row.guidance <= 0 ? null : row.guidance,
  }));
  const counts = sum(seen, (row) => row.counts);
  return {
    cartons,
    amountCnyCents: amount,
    classes,
    meanCnyCentsPerCarton: perOf(whole, count),
    margin: shopMargin(skus),
    stockOutDays: counts === 0 ? null : sum(seen, (row) => row.days),
    stockOutCounts: counts,
  };
}
