import type { Asking } from "../database.ts";
import { holds } from "../spans.ts";
import type { LicenceAttributes, RetailerAttributes } from "../tables/retailers.ts";

/** A retailer as it was on one day, with its place in the organisation. */
export interface RetailerAsOf extends RetailerAttributes {
  readonly id: number;
  readonly licenceCode: string;
  /** Null when nothing is known of the licence on that day. */
  readonly licenceState: LicenceAttributes["state"] | null;
  readonly lineCode: string;
  readonly lineName: string;
  readonly linePath: string;
  /** The market department above the line. */
  readonly areaId: number | null;
}

/** The retailers that these eyes see, as they were on a day, by licence code. */
export function retailersAsOf(trx: Asking, day: string): Promise<RetailerAsOf[]> {
  return retailersOn(trx, day).orderBy("retailer.licenceCode").execute();
}

/** One retailer as it was on a day; null when these eyes do not see it, or nothing is known of it yet. */
export async function retailerAsOf(
  trx: Asking,
  id: number,
  day: string,
): Promise<RetailerAsOf | null> {
  const row = await retailersOn(trx, day).where("retailer.id", "=", id).executeTakeFirst();
  return row ?? null;
}

function retailersOn(trx: Asking, day: string) {
  return trx
    .selectFrom("retailerSpan as span")
    .innerJoin("retailer", "retailer.id", "span.retailerId")
    .innerJoin("orgUnit as line", "line.id", "span.lineId")
    .leftJoin("licence", (join) =>
      join.onRef("licence.retailerId", "=", "span.retailerId").on(holds("licence.during", day)),
    )
    .where(holds("span.during", day))
    .select([
      "retailer.id",
      "retailer.licenceCode",
      "span.name",
      "span.address",
      "span.phone",
      "span.lineId",
      "span.businessType",
      "span.marketType",
      "span.tradeArea",
      "span.sizeClass",
      "span.tier",
      "span.target",
      "span.longitude",
      "span.latitude",
      "span.routeOrder",
      "licence.state as licenceState",
      "line.code as lineCode",
      "line.name as lineName",
      "line.path as linePath",
      "line.parentId as areaId",
    ]);
}
