// Written by `npm run catalogue`; do not edit.
import { amountOverPeers } from "./amount-over-peers.ts";
import { conductPoints } from "./conduct-points.ts";
import { growthOverPeers } from "./growth-over-peers.ts";
import { growth } from "./growth.ts";
import { licenceInForce } from "./licence-in-force.ts";
import { monthlyCartons } from "./monthly-cartons.ts";
import { monthsOnFile } from "./months-on-file.ts";
import { onlineShare } from "./online-share.ts";
import { orderUtilisation } from "./order-utilisation.ts";
import { priceGap } from "./price-gap.ts";
import { regularity } from "./regularity.ts";
import { reporting } from "./reporting.ts";
import { skus } from "./skus.ts";
import { stockOutDays } from "./stock-out-days.ts";
import { tradeArea } from "./trade-area.ts";
import { upperShare } from "./upper-share.ts";

/** Every score measure in the house, by id. */
export const scoreMeasures: {
  readonly amountOverPeers: typeof amountOverPeers;
  readonly conductPoints: typeof conductPoints;
  readonly growthOverPeers: typeof growthOverPeers;
  readonly growth: typeof growth;
  readonly licenceInForce: typeof licenceInForce;
  readonly monthlyCartons: typeof monthlyCartons;
  readonly monthsOnFile: typeof monthsOnFile;
  readonly onlineShare: typeof onlineShare;
  readonly orderUtilisation: typeof orderUtilisation;
  readonly priceGap: typeof priceGap;
  readonly regularity: typeof regularity;
  readonly reporting: typeof reporting;
  readonly skus: typeof skus;
  readonly stockOutDays: typeof stockOutDays;
  readonly tradeArea: typeof tradeArea;
  readonly upperShare: typeof upperShare;
} = {
  amountOverPeers,
  conductPoints,
  growthOverPeers,
  growth,
  licenceInForce,
  monthlyCartons,
  monthsOnFile,
  onlineShare,
  orderUtilisation,
  priceGap,
  regularity,
  reporting,
  skus,
  stockOutDays,
  tradeArea,
  upperShare,
};

/** The id of one score measure. */
export type ScoreMeasureId = keyof typeof scoreMeasures;
