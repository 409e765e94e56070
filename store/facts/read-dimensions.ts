import {
  systemEyes,
  unitsWithin,
  withEyes,
  type Books,
  type DaySpan,
  type OrgUnit,
} from "../books/index.ts";
import type { Dimensions } from "./dimensions.ts";

/** Reads from the books the whole dated history that facts are marked with. */
export function readDimensions(books: Books): Promise<Dimensions> {
  return withEyes(books, systemEyes, async (trx) => {
    const places = placesOf(await unitsWithin(trx, ["*"]));
    const retailers = await trx
      .selectFrom("retailerSpan")
      .select([
        "retailerId as retailer",
        "during",
        "lineId as line",
        "businessType",
        "marketType",
        "tradeArea",
        "sizeClass",
        "tier",
        "target",
      ])
      .orderBy("retailerId")
      .orderBy("during")
      .execute();
    const skus = await trx
      .selectFrom("skuSpan")
      .select(["skuId as sku", "during", "priceClass", "brand", "packsPerCarton", "category"])
      .select(["wholesaleCnyCentsPerCarton", "guidanceCnyCentsPerCarton", "supplyState"])
      .orderBy("skuId")
      .orderBy("during")
      .execute();
    const placed = retailers.map((row) => ({
      ...dated(row),
      ...(places.get(row.line) ?? nowhere),
    }));
    return { retailers: placed, skus: skus.map(dated) };
  });
}

/** What lies above a unit: the unit next above it, and the nearest county department; 0 where there is none. */
interface Place {
  readonly area: number;
  readonly department: number;
}

const nowhere: Place = { area: 0, department: 0 };

/** Units never move, so what lies above one holds for all its days. */
function placesOf(units: readonly OrgUnit[]): ReadonlyMap<number, Place> {
  const places = new Map<number, Place>();
  const kinds = new Map(units.map(({ id, kind }) => [id, kind]));
  for (const { id, parentId } of units) {
    const area = parentId ?? 0;
    const above = places.get(area)?.department ?? 0;
    places.set(id, { area, department: kinds.get(area) === "county" ? area : above });
  }
  return places;
}

function dated<Row extends { during: DaySpan }>(row: Row): Row & { fromDay: string } {
  return { ...row, fromDay: row.during.from };
}
