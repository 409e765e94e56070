import { priceParameters } from "@dongxiao/core/prices";
import { z } from "zod";

import { analysisCodes, analysisFrame, analysisHead, analysisPeriod } from "./analysis.ts";
import { asked } from "./indicators.ts";
import { staff } from "./roles.ts";
import { defineRoute } from "./route.ts";
import { isoDay, titles } from "./values.ts";

const { ceilingCnyCentsPerCarton: ceiling, carryCyclesMost: carry } = priceParameters;

const watched = analysisFrame.extend({
  /** Fewer prices seen than this say nothing. */
  minimumN: z.number().int().min(1).max(1000).default(3),
  /** Cycles up to the period's last that are drawn as a line. */
  weeks: z.number().int().min(2).max(53).default(13),
  ceilingCnyCentsPerCarton: z.number().min(ceiling.min).max(ceiling.max).default(ceiling.preset),
  carryCyclesMost: z.number().int().min(carry.min).max(carry.max).default(carry.preset),
});

/** A question for the watch over all SKUs. */
export const pricesQuestion = watched.extend({
  /** The period whose prices are 100. */
  base: analysisFrame.shape.period.nullable().default(null),
  /** Which rows are listed: those with a price, those below their wholesale price, or all that were sold. */
  show: z.enum(["known", "inverted", "all"]).default("known"),
});

/** A question for the watch over all SKUs, as it is sent. */
export type PricesQuestion = z.input<typeof pricesQuestion>;

const gap = z.object({ differenceCnyCents: z.number(), ratio: z.number() }).nullable();

/** How much is known of a price: seen often enough, too seldom, carried from an earlier cycle, or not at all. */
export const priceStates = ["seen", "insufficient", "carried", "missing"] as const;

/** One SKU's retail price against what it is held against; CNY cents per carton. */
export const priceRow = z.object({
  code: z.string(),
  name: z.string(),
  brand: z.string(),
  priceClass: z.number(),
  state: z.enum(priceStates),
  /** How many prices were seen in the period. */
  n: z.number(),
  observed: z.number().nullable(),
  wholesale: z.number().nullable(),
  guidance: z.number().nullable(),
  overWholesale: gap,
  overGuidance: gap,
  order: z.enum(["in-order", "inverted"]).nullable(),
  isOverCeiling: z.boolean(),
  /** For how many cycles a price that is carried has not been seen. */
  carriedCycles: z.number(),
  /** The newest cycle in which a price was seen, up to the period's end. */
  lastSeen: isoDay.nullable(),
  /** Against the base period, which is 100. */
  baseIndex: z.number().nullable(),
  /** Mean prices of `cycles`; null where too few were seen. */
  trend: z.array(z.number().nullable()),
});

/** One SKU's retail price. */
export type PriceRow = z.output<typeof priceRow>;

/** Why a SKU is not in the retail price index. */
export const droppedReasons = [
  "never-seen",
  "too-few-seen",
  "seen-too-long-ago",
  "no-guidance",
  "no-volume",
] as const;

/** The retail price index: 100 = as recommended, weighted by last year's volume. */
export const priceIndex = z.object({
  index: z.number().nullable(),
  numeratorCnyCents: z.number(),
  denominatorCnyCents: z.number(),
  n: z.number(),
  /** The share of last year's cartons that the index speaks for. */
  coveredShare: z.number().nullable(),
  weightYear: z.string(),
  carried: z.array(z.object({ code: z.string(), name: z.string(), cycles: z.number() })),
  /** How many SKUs each reason keeps out, and the share of last year's cartons that they are. */
  reasons: z.array(
    z.object({
      because: z.enum(droppedReasons),
      skus: z.number(),
      share: z.number().nullable(),
    }),
  ),
  /** The SKUs that are kept out, those with the most cartons last year first, and no more than a reader can use. */
  dropped: z.array(
    z.object({ code: z.string(), name: z.string(), because: z.enum(droppedReasons) }),
  ),
});

/** The retail price index. */
export type PriceIndexShown = z.output<typeof priceIndex>;

/** The watch over all SKUs. */
export const pricesAnswer = analysisHead.extend({
  base: analysisPeriod.nullable(),
  /** Prices seen in the period, of all SKUs. */
  seen: z.number(),
  cycles: z.array(isoDay),
  index: priceIndex,
  /** Of all SKUs that were sold or seen, whichever are listed. */
  counts: z.object({
    skus: z.number(),
    inOrder: z.number(),
    inverted: z.number(),
    overCeiling: z.number(),
    /** Seen too seldom, or not at all. */
    unknown: z.number(),
  }),
  rows: z.array(priceRow),
});

/** The watch over all SKUs. */
export type PricesAnswer = z.output<typeof pricesAnswer>;

const watchRoute = {
  method: "GET",
  roles: staff,
  scope: "subtree",
  input: asked,
  problems: analysisCodes,
} as const;

/** Retail prices of every SKU sold or seen, and the index of them all. */
export const watchPrices = defineRoute({
  ...watchRoute,
  path: "/analysis/prices",
  output: pricesAnswer,
});

/** The same table as a workbook; filters and definitions are on its second sheet. */
export const exportPrices = defineRoute({
  ...watchRoute,
  path: "/analysis/prices/export",
  output: { file: "prices.xlsx" },
});

/** What the prices of one SKU can be compared between. */
export const priceDimensions = [
  "area",
  "department",
  "line",
  "business-type",
  "market-type",
  "trade-area",
] as const;

/** A question for one SKU. */
export const skuPriceQuestion = watched.extend({
  sku: z.string().min(1).max(80),
  by: z.enum(priceDimensions).default("area"),
  /** The member that the others are held against; the one with the most prices seen when left out. */
  against: z.string().max(80).nullable().default(null),
});

/** A question for one SKU, as it is sent. */
export type SkuPriceQuestion = z.input<typeof skuPriceQuestion>;

/** One SKU's prices between places or kinds of retailers, and from cycle to cycle. */
export const skuPriceAnswer = analysisHead.extend({
  sku: z.object({ code: z.string(), name: z.string() }),
  by: z.enum(priceDimensions),
  against: z.string().nullable(),
  members: z.array(
    z.object({
      code: z.string(),
      name: titles,
      n: z.number(),
      price: z.number().nullable(),
      overAgainst: gap,
    }),
  ),
  /** The highest over the lowest. */
  spread: gap,
  trend: z.array(
    z.object({
      cycle: isoDay,
      n: z.number(),
      price: z.number().nullable(),
      /** 0 where it was seen in this cycle. */
      carriedCycles: z.number(),
      change: z.number().nullable(),
      /** Against the first price of the line. */
      index: z.number().nullable(),
    }),
  ),
});

/** One SKU's prices. */
export type SkuPriceAnswer = z.output<typeof skuPriceAnswer>;

/** One SKU's prices between places or kinds of retailers, and from cycle to cycle. */
export const watchSkuPrice = defineRoute({
  ...watchRoute,
  path: "/analysis/prices/sku",
  output: skuPriceAnswer,
});
