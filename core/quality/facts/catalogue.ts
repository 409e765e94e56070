// Written by `npm run catalogue`; do not edit.
import { negativeSellOut } from "./negative-sell-out.ts";
import { orderedOverCap } from "./ordered-over-cap.ts";
import { priceOutOfBand } from "./price-out-of-band.ts";
import { repeatedPrice } from "./repeated-price.ts";
import { repeatedStock } from "./repeated-stock.ts";
import { soldOverStock } from "./sold-over-stock.ts";
import { suppliedOverOrdered } from "./supplied-over-ordered.ts";

/** Every check of facts in the house, by id. */
export const factsChecks: {
  readonly negativeSellOut: typeof negativeSellOut;
  readonly orderedOverCap: typeof orderedOverCap;
  readonly priceOutOfBand: typeof priceOutOfBand;
  readonly repeatedPrice: typeof repeatedPrice;
  readonly repeatedStock: typeof repeatedStock;
  readonly soldOverStock: typeof soldOverStock;
  readonly suppliedOverOrdered: typeof suppliedOverOrdered;
} = {
  negativeSellOut,
  orderedOverCap,
  priceOutOfBand,
  repeatedPrice,
  repeatedStock,
  soldOverStock,
  suppliedOverOrdered,
};

/** The id of one check of facts. */
export type FactsCheckId = keyof typeof factsChecks;
