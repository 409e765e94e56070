import type { ScheduleAttributes } from "../tables/organisation.ts";
import type { LicenceAttributes, RetailerAttributes, SkuAttributes } from "../tables/retailers.ts";
import type { HistoryKind } from "./kind.ts";

/** Everything that a retailer is grouped, found and visited by. */
export const retailerKind: HistoryKind<RetailerAttributes> = {
  table: "retailerSpan",
  subject: "retailer",
  key: "retailerId",
  columns: [
    "name",
    "address",
    "phone",
    "lineId",
    "businessType",
    "marketType",
    "tradeArea",
    "sizeClass",
    "tier",
    "target",
    "longitude",
    "latitude",
    "routeOrder",
  ],
  topic: "retailer-history",
};

/** Everything that a SKU is counted, priced and grouped by. */
export const skuKind: HistoryKind<SkuAttributes> = {
  table: "skuSpan",
  subject: "sku",
  key: "skuId",
  columns: [
    "name",
    "brand",
    "category",
    "priceClass",
    "packsPerCarton",
    "cartonsPerCase",
    "orderStepPacks",
    "wholesaleCnyCentsPerCarton",
    "guidanceCnyCentsPerCarton",
    "supplyState",
  ],
  topic: "sku-history",
};

/** Whether a licence is in force. */
export const licenceKind: HistoryKind<LicenceAttributes> = {
  table: "licence",
  subject: "retailer",
  key: "retailerId",
  columns: ["state", "reason"],
  topic: null,
};

/** When a line orders. */
export const scheduleKind: HistoryKind<ScheduleAttributes> = {
  table: "lineSchedule",
  subject: "orgUnit",
  key: "lineId",
  columns: ["orderWeekday", "rhythm", "anchorCycle", "depotLongitude", "depotLatitude"],
  topic: null,
};
