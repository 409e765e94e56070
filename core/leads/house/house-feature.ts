import {
  businessTypes,
  type CodeList,
  marketTypes,
  sizeClasses,
  tradeAreas,
} from "../../retailers/index.ts";
import type { Titles } from "../../units/index.ts";
import type { LeadKnown } from "./lead-evidence.ts";

/** How a feature is written where people read it. */
export type LeadUnit = "SKUs" | "cartons" | "cny-cents" | "ratio" | "cycles" | "tier" | "code";

/** One thing that is known of a retailer before it is asked whether it will take something up. */
export interface HouseFeature {
  readonly titles: Titles;
  readonly unit: LeadUnit;
  /** The names of its codes, where it has codes. */
  readonly codes?: CodeList;
  /** Whether it only makes sense where leads are wanted for a SKU. */
  readonly isOfSku: boolean;
  /** Whether a retailer that has the SKU counts itself. */
  readonly countsItself: boolean;
  /** Null where it is not known. */
  readonly value: (known: LeadKnown) => number | string | null;
}

type Value = HouseFeature["value"];
type Words = readonly [hans: string, hant: string, en: string];

const titlesOf = ([hans, hant, en]: Words): Titles => ({ "zh-Hans": hans, "zh-Hant": hant, en });
const feature = (unit: LeadUnit, words: Words, value: Value): HouseFeature => ({
  titles: titlesOf(words),
  unit,
  isOfSku: false,
  countsItself: false,
  value,
});
const ofSku = (unit: LeadUnit, words: Words, value: Value): HouseFeature => ({
  ...feature(unit, words, value),
  isOfSku: true,
});
const coded = (codes: CodeList, words: Words, value: Value): HouseFeature => ({
  ...feature("code", words, value),
  codes,
});

const share = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);

const classWords: readonly Words[] = [
  ["一类烟占比", "一類菸占比", "Share of price class 1"],
  ["二类烟占比", "二類菸占比", "Share of price class 2"],
  ["三类烟占比", "三類菸占比", "Share of price class 3"],
  ["四类烟占比", "四類菸占比", "Share of price class 4"],
  ["五类烟占比", "五類菸占比", "Share of price class 5"],
];

const ofClasses = Object.fromEntries(
  classWords.map((words, at) => [
    `class${at + 1}Share`,
    feature("ratio", words, ({ classCartons, cartons }) => share(classCartons[at] ?? 0, cartons)),
  ]),
);

/** Every feature by its id; all of them look at what was known before the label's time and at nothing else. */
export const houseFeatures: Readonly<Record<string, HouseFeature>> = {
  breadth: feature(
    "SKUs",
    ["近 13 周进货规格数", "近 13 週進貨規格數", "SKUs bought in 13 weeks"],
    ({ skus }) => skus,
  ),
  cartons: feature(
    "cartons",
    ["近 13 周进货量", "近 13 週進貨量", "Cartons bought in 13 weeks"],
    ({ cartons }) => cartons,
  ),
  amount: feature(
    "cny-cents",
    ["近 13 周进货额", "近 13 週進貨額", "Amount bought in 13 weeks"],
    ({ amountCnyCents }) => amountCnyCents,
  ),
  meanPrice: feature(
    "cny-cents",
    ["条均价", "條均價", "Mean price of a carton"],
    ({ amountCnyCents, cartons }) => share(amountCnyCents, cartons),
  ),
  growth: feature(
    "ratio",
    ["比再前 13 周的增幅", "比再前 13 週的增幅", "Growth on the 13 weeks before"],
    ({ cartons, earlierCartons }) => share(cartons - earlierCartons, earlierCartons),
  ),
  regularity: feature(
    "cycles",
    ["近 13 周中进货的周数", "近 13 週中進貨的週數", "Weeks with an order, of 13"],
    ({ cyclesOrdered }) => cyclesOrdered,
  ),
  ...ofClasses,
  askedClassShare: ofSku(
    "ratio",
    ["同价类占比", "同價類占比", "Share of the SKU's price class"],
    ({ classCartons, cartons, asked }) =>
      share(classCartons[(asked?.priceClass ?? 0) - 1] ?? 0, cartons),
  ),
  brandShare: ofSku(
    "ratio",
    ["同品牌占比", "同品牌占比", "Share of the SKU's brand"],
    ({ brandCartons, cartons }) => share(brandCartons, cartons),
  ),
  brandSkus: ofSku(
    "SKUs",
    ["同品牌进货规格数", "同品牌進貨規格數", "SKUs of the brand bought"],
    ({ brandSkus }) => brandSkus,
  ),
  brandCycles: ofSku(
    "cycles",
    ["进同品牌的周数", "進同品牌的週數", "Weeks with the brand, of 13"],
    ({ brandCycles }) => brandCycles,
  ),
  launchesTaken: feature(
    "ratio",
    ["此前新品接受率", "此前新品接受率", "Share of earlier launches taken up"],
    ({ launches, launchesTaken }) => share(launchesTaken, launches),
  ),
  launchCycles: feature(
    "cycles",
    ["接受新品平均用时（周）", "接受新品平均用時（週）", "Weeks it took to take up launches"],
    ({ launchCycles }) => launchCycles,
  ),
  tier: feature("tier", ["档位", "檔位", "Tier"], ({ tier }) => tier),
  sizeClass: coded(sizeClasses, ["规模", "規模", "Size"], (known) => known.sizeClass),
  businessType: coded(
    businessTypes,
    ["业态", "業態", "Business type"],
    (known) => known.businessType,
  ),
  marketType: coded(
    marketTypes,
    ["市场类型", "市場類型", "Market type"],
    (known) => known.marketType,
  ),
  tradeArea: coded(tradeAreas, ["商圈", "商圈", "Trade area"], (known) => known.tradeArea),
  neighbourTakers: ofSku(
    "ratio",
    [
      "500 米内最近几户中已进货占比",
      "500 公尺內最近幾戶中已進貨占比",
      "Share of the nearest within 500 m that have it",
    ],
    ({ neighbours, neighbourTakers }) => share(neighbourTakers, neighbours),
  ),
  lineTakers: {
    ...ofSku(
      "ratio",
      ["本线路已进货户占比", "本線路已進貨戶占比", "Share of its line that has it"],
      ({ lineTakers, lineRetailers }) => share(lineTakers, lineRetailers),
    ),
    countsItself: true,
  },
  lineBreadth: feature(
    "SKUs",
    ["本线路户均规格数", "本線路戶均規格數", "Mean SKUs of its line's retailers"],
    ({ lineSkus, lineRetailers }) => share(lineSkus, lineRetailers),
  ),
  reach: ofSku(
    "ratio",
    ["该规格已覆盖的户占比", "該規格已覆蓋的戶占比", "Share of all retailers that have the SKU"],
    ({ reach }) => reach,
  ),
  cyclesOnSale: ofSku(
    "cycles",
    ["该规格已上市周数", "該規格已上市週數", "Weeks that the SKU has been sold"],
    ({ cyclesOnSale }) => cyclesOnSale,
  ),
};

/** The features that make sense for a SKU, or for a campaign. */
export function featuresFor(isOfSku: boolean): readonly (readonly [string, HouseFeature])[] {
  return Object.entries(houseFeatures).filter(([, one]) => isOfSku || !one.isOfSku);
}
