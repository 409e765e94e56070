import { z } from "zod";

import { staff } from "./roles.ts";
import { defineRoute, key, nothing } from "./route.ts";
import { isoDay, titles } from "./values.ts";

/** One retailer as the list shows it. */
export const retailerRow = z.object({
  id: z.number(),
  licenceCode: z.string(),
  name: z.string(),
  lineId: z.number(),
  line: z.string(),
  county: z.string(),
  businessType: z.string(),
  marketType: z.string(),
  tradeArea: z.string(),
  sizeClass: z.string(),
  tier: z.number(),
  target: z.boolean(),
  licenceState: z.enum(["active", "suspended", "closed", "revoked"]),
  segment: z.string().nullable(),
  longitude: z.number().nullable(),
  latitude: z.number().nullable(),
});

/** One retailer of the list. */
export type RetailerRow = z.output<typeof retailerRow>;

/** What a retailer's file must hold on the day: a field with a value as one types it, and tags, by commas. */
const fileFilter = {
  field: z.string().optional(),
  value: z.string().max(200).optional(),
  tags: z.string().optional(),
};

/** Every retailer that the caller may see, as of a day; narrowed by what its file holds. */
export const listRetailers = defineRoute({
  method: "GET",
  path: "/retailers",
  roles: staff,
  scope: "subtree",
  input: z.object({ asOf: isoDay.optional(), ...fileFilter }),
  output: z.object({ asOf: isoDay, retailers: z.array(retailerRow) }),
  problems: ["not-found", "field-value-refused"],
});

/** The same list as a workbook. */
export const exportRetailers = defineRoute({
  method: "GET",
  path: "/retailers/export",
  roles: staff,
  scope: "subtree",
  input: z.object({ asOf: isoDay.optional(), ids: z.string().optional() }),
  output: { file: "retailers.xlsx" },
  problems: [],
});

const retailerSpan = z.object({
  from: isoDay,
  to: isoDay.nullable(),
  name: z.string(),
  address: z.string(),
  phone: z.string(),
  line: z.string(),
  businessType: z.string(),
  marketType: z.string(),
  tradeArea: z.string(),
  sizeClass: z.string(),
  tier: z.number(),
  target: z.boolean(),
  longitude: z.number().nullable(),
  latitude: z.number().nullable(),
  routeOrder: z.number().nullable(),
});

/** One retailer's page: what it is, was, orders, and was given and why. */
export const readRetailer = defineRoute({
  method: "GET",
  path: "/retailers/:id",
  roles: [...staff, "retailer"],
  scope: "own",
  input: z.object({ id: key, asOf: isoDay.optional() }),
  output: z.object({
    retailer: retailerRow,
    history: z.array(retailerSpan),
    licences: z.array(
      z.object({ from: isoDay, to: isoDay.nullable(), state: z.string(), reason: z.string() }),
    ),
    weeks: z.array(
      z.object({
        cycle: isoDay,
        suppliedPacks: z.number(),
        amountCnyCents: z.number(),
        skus: z.number(),
      }),
    ),
    topSkus: z.array(
      z.object({
        skuId: z.number(),
        code: z.string(),
        name: z.string(),
        suppliedPacks: z.number(),
        amountCnyCents: z.number(),
      }),
    ),
    plans: z.array(
      z.object({
        cycle: isoDay,
        skuId: z.number(),
        sku: z.string(),
        capPacks: z.number(),
        plannedPacks: z.number(),
        reason: titles,
      }),
    ),
    segment: z.object({ cycle: isoDay, segment: z.string(), reason: titles }).nullable(),
    observations: z.array(
      z.object({
        cycle: isoDay,
        sku: z.string(),
        stockPacks: z.number().nullable(),
        soldPacks: z.number().nullable(),
        priceCnyCentsPerCarton: z.number().nullable(),
        stockOutDays: z.number().nullable(),
        method: z.string(),
      }),
    ),
  }),
  problems: ["not-found"],
});

/** Records one count or price at a retailer. */
export const recordObservation = defineRoute({
  method: "POST",
  path: "/retailers/:id/observations",
  roles: ["planner", "areaManager", "representative"],
  scope: "subtree",
  input: z
    .object({
      id: key,
      skuId: key,
      cycle: isoDay,
      stockPacks: z.number().int().nonnegative().nullable(),
      soldPacks: z.number().int().nonnegative().nullable(),
      /** To 0.1 yuan. */
      priceCnyCentsPerCarton: z.number().int().nonnegative().multipleOf(10).nullable(),
      stockOutDays: z.number().int().min(0).max(7).nullable(),
      method: z.enum(["visit", "phone", "self", "pos"]),
    })
    .refine(
      ({ stockPacks, soldPacks, priceCnyCentsPerCarton, stockOutDays }) =>
        [stockPacks, soldPacks, priceCnyCentsPerCarton, stockOutDays].some((seen) => seen !== null),
      { message: "nothing was recorded" },
    ),
  output: z.object({ observationId: z.number() }),
  problems: ["not-found"],
});

/** One SKU as the list shows it. */
export const skuRow = z.object({
  id: z.number(),
  code: z.string(),
  name: z.string(),
  brand: z.string(),
  category: z.string(),
  priceClass: z.number(),
  packsPerCarton: z.number(),
  cartonsPerCase: z.number(),
  orderStepPacks: z.number(),
  wholesaleCnyCentsPerCarton: z.number(),
  guidanceCnyCentsPerCarton: z.number().nullable(),
  supplyState: z.enum(["scarce", "tight", "free"]),
  lastCycle: isoDay.nullable(),
  last4WeeksPacks: z.number(),
  last4WeeksBuyers: z.number(),
});

/** One SKU of the list. */
export type SkuRow = z.output<typeof skuRow>;

/** Every SKU, with its last four weeks within the caller's scope. */
export const listSkus = defineRoute({
  method: "GET",
  path: "/skus",
  roles: [...staff, "retailer"],
  scope: "own",
  input: nothing,
  output: z.object({ skus: z.array(skuRow) }),
  problems: [],
});

/** The same list as a workbook. */
export const exportSkus = defineRoute({
  method: "GET",
  path: "/skus/export",
  roles: staff,
  scope: "subtree",
  input: nothing,
  output: { file: "skus.xlsx" },
  problems: [],
});
