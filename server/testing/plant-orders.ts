import { refreshDimensions } from "@dongxiao/store/facts";
import { changeSkus, systemEyes, withEyes } from "@dongxiao/store/books";
import { keyOf } from "@dongxiao/store/books/testing";

import type { SmallHouse } from "./small-house.ts";

/** The first and the last week of the planted orders: 60 weeks. */
export const plantedWeeks = { first: "2020-10-19", last: "2021-12-06" } as const;

/**
 * Fills the small house's facts: each retailer takes the same packs each week of S1 (20, 40, 60, ... by its place)
 * and, every other week, one carton of S2, which is scarce. One carton costs 80 yuan.
 */
export async function plantOrders({ house, city }: SmallHouse): Promise<void> {
  const { books, facts } = house;
  const [plenty, scarce] = [keyOf(city.skus, "S1"), keyOf(city.skus, "S2")];
  await withEyes(books, systemEyes, (trx) =>
    changeSkus(trx, [
      {
        id: scarce,
        fromDay: "2020-01-06",
        attributes: { supplyState: "scarce", name: "春晓（金）", priceClass: 1 },
        importId: null,
      },
    ]),
  );
  await refreshDimensions(books, facts);
  const retailers = [...city.retailers.values()].toSorted((a, b) => a - b);
  const lines = await books.owner
    .selectFrom("retailerSpan")
    .select(["retailerId", "lineId"])
    .execute();
  const lineOf = new Map(lines.map(({ retailerId, lineId }) => [retailerId, lineId]));
  const selects = retailers.flatMap((retailer, place) => {
    const of = (sku: number, priceClass: number, packs: number, every: number): string =>
      `select toDate('${plantedWeeks.first}') + 7 * number as cycle, ${retailer} as retailer, ${sku} as sku,
        ${packs} as requested_packs, -1 as cap_packs, ${packs} as ordered_packs,
        ${packs} as supplied_packs, ${packs} * 800 as amount_cny_cents, 1 as import_id,
        number as row_number, ${lineOf.get(retailer) ?? 0} as line, 0 as area,
        'convenience' as business_type, 'town' as market_type, 'residential' as trade_area,
        'middle' as size_class, 10 as tier, ${priceClass} as price_class, '春晓' as brand,
        10 as packs_per_carton
      from numbers(60) where number % ${every} = ${every - 1}`;
    return [of(plenty, 3, 20 * (place + 1), 1), of(scarce, 1, 10, 2)];
  });
  await facts.tell(
    `insert into order_line (cycle, retailer, sku, requested_packs, cap_packs, ordered_packs, supplied_packs,
      amount_cny_cents, import_id, row_number, line, area, business_type, market_type, trade_area,
      size_class, tier, price_class, brand, packs_per_carton) ${selects.join(" union all ")}`,
  );
}

/** Packs of S1 that a retailer takes each week: 20 for the first of the planted ones, 40 for the second, ... */
export function weeklyPacks({ city }: SmallHouse, code: string): number {
  const ids = [...city.retailers.values()].toSorted((a, b) => a - b);
  return 20 * (1 + ids.indexOf(keyOf(city.retailers, code)));
}
