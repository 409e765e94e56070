// Written by `npm run catalogue`; do not edit.
import { bringSupplyNews } from "./bring-supply-news.ts";
import { explainTheLaw } from "./explain-the-law.ts";
import { knowTheOwner } from "./know-the-owner.ts";
import { planForRivals } from "./plan-for-rivals.ts";
import { raiseTheStructure } from "./raise-the-structure.ts";
import { recordThePlace } from "./record-the-place.ts";
import { replaceDamagedGoods } from "./replace-damaged-goods.ts";
import { reportStockOnTime } from "./report-stock-on-time.ts";
import { reviewTheEconomics } from "./review-the-economics.ts";
import { setPriceTags } from "./set-price-tags.ts";
import { settleTheRhythm } from "./settle-the-rhythm.ts";
import { suggestSubstitutes } from "./suggest-substitutes.ts";
import { tidyTheDisplay } from "./tidy-the-display.ts";
import { widenTheAssortment } from "./widen-the-assortment.ts";

/** Every action of the playbook in the house, by id. */
export const playbook: {
  readonly bringSupplyNews: typeof bringSupplyNews;
  readonly explainTheLaw: typeof explainTheLaw;
  readonly knowTheOwner: typeof knowTheOwner;
  readonly planForRivals: typeof planForRivals;
  readonly raiseTheStructure: typeof raiseTheStructure;
  readonly recordThePlace: typeof recordThePlace;
  readonly replaceDamagedGoods: typeof replaceDamagedGoods;
  readonly reportStockOnTime: typeof reportStockOnTime;
  readonly reviewTheEconomics: typeof reviewTheEconomics;
  readonly setPriceTags: typeof setPriceTags;
  readonly settleTheRhythm: typeof settleTheRhythm;
  readonly suggestSubstitutes: typeof suggestSubstitutes;
  readonly tidyTheDisplay: typeof tidyTheDisplay;
  readonly widenTheAssortment: typeof widenTheAssortment;
} = {
  bringSupplyNews,
  explainTheLaw,
  knowTheOwner,
  planForRivals,
  raiseTheStructure,
  recordThePlace,
  replaceDamagedGoods,
  reportStockOnTime,
  reviewTheEconomics,
  setPriceTags,
  settleTheRhythm,
  suggestSubstitutes,
  tidyTheDisplay,
  widenTheAssortment,
};

/** The id of one action of the playbook. */
export type UpliftActionId = keyof typeof playbook;
