import { filled, type Figure, type Titles } from "../../units/index.ts";
import { evidenceFields } from "../evidence.ts";
import type { Segmentation } from "../segmentation.ts";
import { abilityCards } from "./ability-cards.ts";
import { abilityMeasures } from "./ability-measures.ts";
import { abilityParameters } from "./ability-parameters.ts";
import { meanOf } from "./ranked.ts";
import { growthOf, signsOfWillingness } from "./signs-of-willingness.ts";

const { monthlyCartons, skus, newSkus, recentCartons, earlierCartons } = evidenceFields;
const { cyclesOrdered, lineCycles, cyclesSinceFirst, businessType, marketType } = evidenceFields;

const looksAt = {
  monthlyCartons,
  skus,
  newSkus,
  recentCartons,
  earlierCartons,
  cyclesOrdered,
  lineCycles,
  cyclesSinceFirst,
  businessType,
  marketType,
};

const usual = { cyclesOrdered: 13, lineCycles: 13, cyclesSinceFirst: 100 };

/** Retailers by operating ability and growth willingness into uplift, maintain, guide and watch. */
export const abilityByWillingness: Segmentation<
  keyof typeof abilityParameters,
  keyof typeof looksAt
> = {
  titles: {
    "zh-Hans": "经营能力 × 成长意愿",
    "zh-Hant": "經營能力 × 成長意願",
    en: "Operating ability × growth willingness",
  },
  formula: {
    "zh-Hans":
      "能力 = 权重 × 月均条数 ÷ 强户条数 +（1 − 权重）× 规格数 ÷ 强户规格数，≥ 1 为强（陈列没有数据，不计）。意愿看三项：增幅高于同业态同市场类型各户合计；新进规格占比；订货周数占比；达到规定项数为强",
    "zh-Hant":
      "能力 = 權重 × 月均條數 ÷ 強戶條數 +（1 − 權重）× 規格數 ÷ 強戶規格數，≥ 1 為強（陳列沒有資料，不計）。意願看三項：增幅高於同業態同市場類型各戶合計；新進規格占比；訂貨週數占比；達到規定項數為強",
    en: "Ability = weight × cartons a month ÷ cartons of a strong one + (1 − weight) × SKUs ÷ SKUs of a strong one, strong at 1 (display is not recorded and left out). Three signs of will: growth above all retailers of its business and market type together; share of SKUs not bought before; share of its cycles with an order; strong with as many signs as are set",
  },
  source:
    "Practice of visits in a county company: ability (scale, brands, display) × willingness; proxies and bounds are this house's own, about 600 cartons and 30 SKUs are the source's",
  version: 1,
  segments: abilityCards,
  measures: abilityMeasures,
  parameters: abilityParameters,
  looksAt,
  windowOf: ({ months, cycles }) => ({ months, cycles }),
  assign: (evidence, settings) => {
    const peersOf = (one: { businessType: string; marketType: string }): string =>
      `${one.businessType} ${one.marketType}`;
    const peers = new Map(
      [...Map.groupBy(evidence, peersOf)].map(([type, members]) => [type, growthOf(members)]),
    );
    return evidence.map((one) => {
      const monthlyMeanCartons = meanOf(one.monthlyCartons);
      const { weightOfCartons, strongCartons, strongSkus } = settings;
      const ability =
        (weightOfCartons * monthlyMeanCartons) / strongCartons +
        ((1 - weightOfCartons) * one.skus) / strongSkus;
      const will = signsOfWillingness(one, peers.get(peersOf(one)) ?? null, settings);
      const isWilling = will.signs >= settings.signsOfWilling;
      const segment = segmentOf(ability >= 1, isWilling);
      const figures = { monthlyMeanCartons, skus: one.skus, ability, ...will };
      const reason = reasonOf(figures, settings.signsOfWilling, abilityCards[segment].titles);
      return { retailer: one.retailer, segment, code: null, figures, reason };
    });
  },
  examples: [
    {
      why: "strong: 600 ÷ 150 and 40 ÷ 30; weak: ½ × 60 ÷ 150 + ½ × 12 ÷ 30 = 0.4; all of them grow by 4,070 ÷ 4,050 - 1 = 0.5 %; willing: two signs of three",
      given: [
        ableOne({ skus: 40, newSkus: 6, recentCartons: 2000, earlierCartons: 1800 }),
        ableOne({ skus: 40, newSkus: 0, recentCartons: 1800, earlierCartons: 2000 }),
        smallOne({ skus: 12, newSkus: 2, recentCartons: 220, earlierCartons: 180 }),
        smallOne({ skus: 5, newSkus: 0, recentCartons: 50, earlierCartons: 70, cyclesOrdered: 5 }),
      ],
      expect: ["uplift", "maintain", "guide", "watch"],
    },
    {
      why: "a line that orders every other week gives 7 chances: all used are regular; the first order 2 cycles ago gives 3",
      given: [
        smallOne({
          skus: 10,
          newSkus: 1,
          recentCartons: 9,
          earlierCartons: 10,
          lineCycles: 7,
          cyclesOrdered: 7,
        }),
        smallOne({ skus: 3, newSkus: 3, recentCartons: 3, cyclesSinceFirst: 2, cyclesOrdered: 3 }),
      ],
      expect: ["guide", "guide"],
    },
  ],
};

function ableOne<More extends object>(more: More) {
  return { ...usual, monthlyCartons: [600, 600, 600], ...more };
}

function smallOne<More extends object>(more: More) {
  return { ...usual, monthlyCartons: [60, 60, 60], ...more };
}

function segmentOf(isAble: boolean, isWilling: boolean): keyof typeof abilityCards {
  if (isAble) return isWilling ? "uplift" : "maintain";
  return isWilling ? "guide" : "watch";
}

type Figures = Readonly<Record<keyof typeof abilityMeasures, number | null>>;

const none: Titles = { "zh-Hans": "无从计算", "zh-Hant": "無從計算", en: "none" };

function reasonOf(figures: Figures, least: number, name: Titles): Titles {
  const orNone = (value: number | null, written: Figure["written"]): Figure | Titles =>
    value === null ? none : { value, written };
  return filled(sentence, {
    cartons: { value: figures.monthlyMeanCartons ?? 0, written: "count", decimals: 1 },
    skus: orNone(figures.skus, "count"),
    ability: { value: figures.ability ?? 0, written: "count", decimals: 2 },
    growth: orNone(figures.growth, "change"),
    peers: orNone(figures.peerGrowth, "change"),
    fresh: orNone(figures.newSkuShare, "percent"),
    regular: orNone(figures.regularity, "percent"),
    signs: orNone(figures.signs, "count"),
    least: { value: least, written: "count" },
    name,
  });
}

const sentence: Titles = {
  "zh-Hans":
    "月均进货 {cartons} 条、{skus} 个规格，能力 {ability}（1 为强）；进货量变化 {growth}（同类 {peers}），新进规格占 {fresh}，订货周数占 {regular}，意愿达到 {signs} 项（{least} 项为强）：{name}。",
  "zh-Hant":
    "月均進貨 {cartons} 條、{skus} 個規格，能力 {ability}（1 為強）；進貨量變化 {growth}（同類 {peers}），新進規格占 {fresh}，訂貨週數占 {regular}，意願達到 {signs} 項（{least} 項為強）：{name}。",
  en: "{cartons} cartons a month, {skus} SKUs, ability {ability} (strong at 1); volume {growth} (its peers {peers}), new SKUs {fresh}, orders in {regular} of its cycles, {signs} signs of will (strong at {least}): {name}.",
};
