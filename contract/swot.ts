import { z } from "zod";

import { isoDay, titles } from "./values.ts";

/** Who a retailer is, wherever uplift lists it. */
export const retailerNamed = {
  retailerId: z.number(),
  licenceCode: z.string(),
  name: z.string(),
  line: z.string(),
};

const quadrant = z.enum(["strength", "weakness", "opportunity", "threat"]);

/** One line of a SWOT sheet: what a rule said, and what people made of it. */
export const swotLine = z.strictObject({
  quadrant,
  /** Null where somebody wrote the line. */
  rule: z.string().max(60).nullable(),
  sentence: titles.nullable(),
  /** What stands instead of the sentence. */
  text: z.string().trim().min(1).max(500).nullable(),
  isStruck: z.boolean(),
});

/** One line of a SWOT sheet. */
export type SwotLineShown = z.output<typeof swotLine>;

/** An item with points still to be won; hundredths. */
export const weakItem = z.object({
  item: z.string(),
  titles,
  value: z.number(),
  points: z.number(),
  mostPoints: z.number(),
  winnable: z.number(),
  peersMean: z.number().nullable(),
});

/** An item with points still to be won. */
export type WeakItemShown = z.output<typeof weakItem>;

/** Whom a retailer is held against. */
export const swotPeers = z.object({
  step: z.enum(["sameSize", "sameBusiness", "sameMarket", "everybody"]),
  titles,
  n: z.number(),
});

/** One rating of a retailer. */
export const upliftRating = z.object({
  runId: z.number(),
  period: z.string(),
  toDay: isoDay,
  points: z.number(),
  stars: z.number().nullable(),
  rating: z.string().nullable(),
});

/** One rating of a retailer. */
export type UpliftRating = z.output<typeof upliftRating>;

/** What the data say of a retailer: the sheet as it would be prefilled on a day. */
export const swotSheet = z.object({
  ...retailerNamed,
  day: isoDay,
  /** Null while the retailer has no published rating. */
  rating: upliftRating.nullable(),
  weak: z.array(weakItem),
  /** Items of which nothing is known. */
  unknown: z.array(titles),
  peers: swotPeers,
  swot: z.array(z.object({ quadrant, rule: z.string(), sentence: titles })),
});

/** What the data say of a retailer. */
export type SwotSheet = z.output<typeof swotSheet>;
