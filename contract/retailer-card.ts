import { z } from "zod";

import {
  complaintShown,
  contactShown,
  custodianShown,
  equipmentShown,
  promiseShown,
} from "./care.ts";
import { retailerRow } from "./retailers.ts";
import { staff } from "./roles.ts";
import { defineRoute, key } from "./route.ts";
import { isoDay, titles } from "./values.ts";

const days = { from: isoDay, to: isoDay };

/** What the card says first: who the retailer is. */
const cardHead = retailerRow
  .pick({
    id: true,
    licenceCode: true,
    name: true,
    lineId: true,
    line: true,
    county: true,
    businessType: true,
    marketType: true,
    tradeArea: true,
    sizeClass: true,
    licenceState: true,
  })
  .extend({
    address: z.string(),
    phone: z.string(),
    custodian: custodianShown.nullable(),
    /** When its line orders: ISO weekday and rhythm. */
    order: z.object({ weekday: z.number(), rhythm: z.enum(["weekly", "fortnightly"]) }).nullable(),
  });

/** What was supplied in whole months: a week belongs to the month of its Monday. */
const cardSales = z.object({
  ...days,
  months: z.array(z.object({ month: z.string(), cartons: z.number(), amountCnyCents: z.number() })),
});

/** The last three whole months: structure, mean price, margin and days without goods. */
const cardTrade = z.object({
  ...days,
  cartons: z.number(),
  amountCnyCents: z.number(),
  classes: z.array(
    z.object({
      priceClass: z.number(),
      amountCnyCents: z.number(),
      share: z.number().nullable(),
    }),
  ),
  meanCnyCentsPerCarton: z.number().nullable(),
  margin: z.object({
    retailCnyCents: z.number(),
    costCnyCents: z.number(),
    /** (retail - wholesale) ÷ retail of what has a retail price. */
    ratio: z.number().nullable(),
    /** Of the amount, what was priced by prices seen in this shop. */
    seenShare: z.number().nullable(),
    /** Of the amount, what was priced by the suggested retail price. */
    guidanceShare: z.number().nullable(),
  }),
  /** Added over SKUs and weeks; null when nobody recorded any. */
  stockOutDays: z.number().nullable(),
  /** How many counts said something of it. */
  stockOutCounts: z.number(),
});

/** A star rating as it was published. */
const cardStar = z.object({
  period: z.string(),
  fromDay: isoDay,
  toDay: isoDay,
  stars: z.number().nullable(),
  grade: z.string(),
  rating: z.string().nullable(),
  /** Hundredths. */
  points: z.number(),
  rank: z.number(),
  rankGroup: z.string(),
});

const swot = z.object({
  strengths: z.array(titles),
  weaknesses: z.array(titles),
  opportunities: z.array(titles),
  threats: z.array(titles),
});

/** The card of one retailer (客户管理卡, table 2-27), as of a day; every number says its days. */
export const retailerCard = z.object({
  day: isoDay,
  /** Whether the reader is shown the wholesaler's part too. */
  isStaff: z.boolean(),
  head: cardHead,
  /** Null while there are no orders to tell of. */
  sales: cardSales.nullable(),
  trade: cardTrade.nullable(),
  tier: z.number(),
  tiers: z.array(z.object({ tier: z.number(), from: isoDay, to: isoDay.nullable() })),
  star: cardStar.nullable(),
  segments: z.array(
    z.object({
      id: z.string(),
      titles,
      asOf: isoDay,
      /** Null when it stands in none; the reason says why. */
      segment: titles.nullable(),
      reason: titles,
    }),
  ),
  swot: swot.nullable(),
  contacts: z.array(contactShown),
  promises: z.array(promiseShown),
  complaints: z.array(complaintShown),
  equipment: z.array(equipmentShown),
});

/** The card of one retailer. */
export type RetailerCard = z.output<typeof retailerCard>;

/** The most cards that are printed at once. */
export const cardsMost = 250;

const reading = { method: "GET", roles: staff, scope: "subtree" } as const;
const own = { method: "GET", roles: [...staff, "retailer"], scope: "own" } as const;
const ofRetailer = z.object({ id: key });

/** One retailer's card. */
export const readRetailerCard = defineRoute({
  ...own,
  path: "/retailers/:id/card",
  input: ofRetailer,
  output: z.object({ card: retailerCard }),
  problems: ["not-found"],
});

/** One retailer's card as a workbook. */
export const exportRetailerCard = defineRoute({
  ...own,
  path: "/retailers/:id/card/export",
  input: ofRetailer,
  output: { file: "card.xlsx" },
  problems: ["not-found"],
});

/** The cards of a line in the order of its route. */
export const listRetailerCards = defineRoute({
  ...reading,
  path: "/retailer-cards",
  input: z.object({ line: key }),
  output: z.object({ line: z.string(), all: z.number(), cards: z.array(retailerCard) }),
  problems: ["not-found"],
});
