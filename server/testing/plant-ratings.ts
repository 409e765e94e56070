import {
  changeLicences,
  changeRetailers,
  insertRows,
  registerRetailers,
  systemEyes,
  type Trx,
  withEyes,
} from "@dongxiao/store/books";
import { keyOf, plainRetailer } from "@dongxiao/store/books/testing";

import type { SmallHouse } from "./small-house.ts";

/** The retailers that are planted beside the small city's own, all on line east-1: `n01` to `n40`. */
export const ratedCodes: readonly string[] = Array.from(
  { length: 40 },
  (_, at) => `n${String(at + 1).padStart(2, "0")}`,
);

const fromDay = "2020-01-06";

/** Adds forty retailers a kilometre apart; the second stands 56 m from the first, and nobody knows where the third is. */
export function plantNeighbours({ house, city }: SmallHouse): Promise<ReadonlyMap<string, number>> {
  const lineId = keyOf(city.units, "east-1");
  const latitudeOf = (at: number): number | null =>
    at === 2 ? null : 30 + (at === 1 ? 0.0005 : 0.01 * at);
  return withEyes(house.books, systemEyes, async (trx) => {
    const ids = await registerRetailers(trx, ratedCodes);
    const known = { fromDay, importId: null };
    const changes = ratedCodes.map((code, at) => ({
      ...known,
      id: keyOf(ids, code),
      attributes: {
        ...plainRetailer,
        lineId,
        name: code,
        latitude: latitudeOf(at),
        longitude: 120,
      },
    }));
    await changeRetailers(trx, changes);
    const active = { state: "active", reason: "" } as const;
    await changeLicences(
      trx,
      changes.map(({ id }) => ({ ...known, id, attributes: active })),
    );
    return ids;
  });
}

/**
 * Gives each of them an order in each of the 26 weeks up to 6 December 2021: 10 cartons of S1 and 2 of S2, which is of
 * class 1; the first one takes 5 cartons of S1 only. A carton costs 80 yuan and is guided at 100.
 */
export async function plantTrade(
  { house: { facts }, city }: SmallHouse,
  ids: ReadonlyMap<string, number>,
): Promise<void> {
  const line = keyOf(city.units, "east-1");
  const order = (retailer: number, sku: string, priceClass: number, packs: number): string =>
    `select toDate('2021-06-14') + 7 * number as cycle, ${retailer} as retailer, ${keyOf(city.skus, sku)} as sku,
      ${packs} as requested_packs, -1 as cap_packs, ${packs} as ordered_packs, ${packs} as supplied_packs,
      ${packs} * 800 as amount_cny_cents, 10000 as guidance_cny_cents_per_carton, 1 as import_id, number as row_number,
      ${line} as line, ${priceClass} as price_class, 10 as packs_per_carton from numbers(26)`;
  const selects = ratedCodes.flatMap((code, at) => {
    const retailer = keyOf(ids, code);
    if (at === 0) return [order(retailer, "S1", 3, 50)];
    return [order(retailer, "S1", 3, 100), order(retailer, "S2", 1, 20)];
  });
  await facts.tell(
    `insert into order_line (cycle, retailer, sku, requested_packs, cap_packs, ordered_packs, supplied_packs,
      amount_cny_cents, guidance_cny_cents_per_carton, import_id, row_number, line, price_class, packs_per_carton)
    ${selects.join(" union all ")}`,
  );
}

const named = (id: string, hans: string, en: string) => ({
  id,
  titles: { "zh-Hans": hans, "zh-Hant": hans, en },
});

const definition = {
  items: [
    named("compliance", "规范", "Compliance"),
    named("contribution", "贡献", "Contribution"),
    named("priceTags", "明码标价", "Price tags"),
  ],
};

/** A month that was rated, and the points of each retailer for its contribution and its price tags. */
export interface PlantedRating {
  readonly period: string;
  readonly fromDay: string;
  readonly toDay: string;
  readonly pointsOf: (code: string) => {
    readonly contribution: number;
    readonly priceTags: number;
  };
}

/** Keeps a published run of stars: 30.00 for compliance, the two given items, and a display that nobody has seen. */
export async function plantRating(
  trx: Trx,
  ids: ReadonlyMap<string, number>,
  { pointsOf, ...run }: PlantedRating,
): Promise<number> {
  const scheme = {
    kind: "star",
    version: run.period.length,
    definition: JSON.stringify(definition),
  };
  const kept = await trx
    .insertInto("scoreScheme")
    .values({ ...scheme, kind: "star" })
    .onConflict((conflict) => conflict.columns(["kind", "version"]).doUpdateSet({ note: "" }))
    .returning("id")
    .executeTakeFirstOrThrow();
  const { id } = await trx
    .insertInto("scoreRun")
    .values({ ...run, schemeId: kept.id, kind: "star", state: "published" })
    .returning("id")
    .executeTakeFirstOrThrow();
  const rows = [...ids].map(([code, retailerId], at) => rowOf(pointsOf(code), retailerId, at + 1));
  await insertRows(
    trx,
    "scoreRow",
    rows.map((row) => ({ scoreRunId: id, ...row })),
  );
  return id;
}

function rowOf(
  { contribution, priceTags }: ReturnType<PlantedRating["pointsOf"]>,
  retailerId: number,
  rank: number,
) {
  const points = 3000 + contribution + priceTags;
  const stars = Math.min(5, Math.floor(points / 1500));
  return {
    retailerId,
    points,
    grade: String(stars),
    rankGroup: "urban",
    rank,
    stars,
    conductGrade: "A",
    valueScore: 6,
    rating: `${stars}A6`,
    evidence: {},
    parts: [
      { item: "compliance", value: 1, points: 3000, mostPoints: 3000 },
      { item: "contribution", value: 1, points: contribution, mostPoints: 4000 },
      { item: "priceTags", value: 1, points: priceTags, mostPoints: 2000 },
      { item: "display", value: null, points: 0, mostPoints: 1000 },
    ],
  };
}
