// Written by `npm run catalogue`; do not edit.
import { aloneNearby } from "./alone-nearby.ts";
import { broadAssortment } from "./broad-assortment.ts";
import { crowdedNearby } from "./crowded-nearby.ts";
import { fallingPeers } from "./falling-peers.ts";
import { fallingSales } from "./falling-sales.ts";
import { fewSkusCarrySales } from "./few-skus-carry-sales.ts";
import { frequentStockOuts } from "./frequent-stock-outs.ts";
import { fullItems } from "./full-items.ts";
import { growingPeers } from "./growing-peers.ts";
import { growingSales } from "./growing-sales.ts";
import { irregularOrders } from "./irregular-orders.ts";
import { narrowAssortment } from "./narrow-assortment.ts";
import { nearSchool } from "./near-school.ts";
import { passingTrade } from "./passing-trade.ts";
import { placeUnknown } from "./place-unknown.ts";
import { poorStructure } from "./poor-structure.ts";
import { regularOrders } from "./regular-orders.ts";
import { richStructure } from "./rich-structure.ts";
import { skusOfPeers } from "./skus-of-peers.ts";
import { starAtRisk } from "./star-at-risk.ts";
import { starInReach } from "./star-in-reach.ts";
import { strongMargin } from "./strong-margin.ts";
import { thinMargin } from "./thin-margin.ts";
import { unknownItems } from "./unknown-items.ts";
import { unmetDemand } from "./unmet-demand.ts";
import { weakItems } from "./weak-items.ts";

/** Every rule of the SWOT sheet in the house, by id. */
export const swotRules: {
  readonly aloneNearby: typeof aloneNearby;
  readonly broadAssortment: typeof broadAssortment;
  readonly crowdedNearby: typeof crowdedNearby;
  readonly fallingPeers: typeof fallingPeers;
  readonly fallingSales: typeof fallingSales;
  readonly fewSkusCarrySales: typeof fewSkusCarrySales;
  readonly frequentStockOuts: typeof frequentStockOuts;
  readonly fullItems: typeof fullItems;
  readonly growingPeers: typeof growingPeers;
  readonly growingSales: typeof growingSales;
  readonly irregularOrders: typeof irregularOrders;
  readonly narrowAssortment: typeof narrowAssortment;
  readonly nearSchool: typeof nearSchool;
  readonly passingTrade: typeof passingTrade;
  readonly placeUnknown: typeof placeUnknown;
  readonly poorStructure: typeof poorStructure;
  readonly regularOrders: typeof regularOrders;
  readonly richStructure: typeof richStructure;
  readonly skusOfPeers: typeof skusOfPeers;
  readonly starAtRisk: typeof starAtRisk;
  readonly starInReach: typeof starInReach;
  readonly strongMargin: typeof strongMargin;
  readonly thinMargin: typeof thinMargin;
  readonly unknownItems: typeof unknownItems;
  readonly unmetDemand: typeof unmetDemand;
  readonly weakItems: typeof weakItems;
} = {
  aloneNearby,
  broadAssortment,
  crowdedNearby,
  fallingPeers,
  fallingSales,
  fewSkusCarrySales,
  frequentStockOuts,
  fullItems,
  growingPeers,
  growingSales,
  irregularOrders,
  narrowAssortment,
  nearSchool,
  passingTrade,
  placeUnknown,
  poorStructure,
  regularOrders,
  richStructure,
  skusOfPeers,
  starAtRisk,
  starInReach,
  strongMargin,
  thinMargin,
  unknownItems,
  unmetDemand,
  weakItems,
};

/** The id of one rule of the SWOT sheet. */
export type SwotRuleId = keyof typeof swotRules;
