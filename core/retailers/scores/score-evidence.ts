import { said } from "../../units/index.ts";
import type { FieldCard } from "../evidence.ts";

/** What is known of one retailer for a month, for measures to look at; plain values, so that it can be kept. */
export interface ScoreEvidence {
  readonly retailer: number;
  readonly businessType: string;
  readonly marketType: string;
  readonly tradeArea: string;
  readonly monthsOnFile: number;
  /** 1 where the licence was in force on every day looked at since its first one, 0 otherwise. */
  readonly inForce: number;
  readonly cycles: number;
  readonly cartons: number;
  readonly amountCnyCents: number;
  readonly upperCnyCents: number;
  readonly skus: number;
  readonly earlierCycles: number;
  readonly earlierCartons: number;
  readonly orderedCycles: number;
  readonly chances: number;
  readonly cappedPacks: number;
  readonly cappedOrderedPacks: number;
  readonly channelPacks: number;
  readonly onlinePacks: number;
  readonly reportedCycles: number;
  readonly reportingCycles: number;
  readonly pricesSeen: number;
  /** Σ |price − guidance price| ÷ guidance price over the prices seen. */
  readonly priceGaps: number;
  readonly stockOutsAsked: number;
  readonly stockOutDays: number;
  readonly penaltyPoints: number;
  /** Of events that wait for a reply or for an answer: they do not count yet. */
  readonly openPenaltyPoints: number;
  /** Of retailers of the same market and business type, a cycle each; 0 where they bought nothing. */
  readonly peerCnyCents: number;
  /** How the same retailers' cartons grew; null where there was nothing before. */
  readonly peerGrowth: number | null;
  /** The newest mark of each kind, by its name. */
  readonly marks: Readonly<Record<string, number>>;
}

const card = (unit: string, hans: string, hant: string, en: string): FieldCard => ({
  titles: said(hans, hant, en),
  unit,
});

/** Every field that a measure may look at. */
export const scoreFields = {
  tradeArea: card("code", "商圈", "商圈", "Trade area"),
  monthsOnFile: card("months", "在档月数", "在檔月數", "Months on file"),
  inForce: card("flag", "许可证全程有效", "許可證全程有效", "Licence in force throughout"),
  cycles: card("cycles", "当月在档的订货周数", "當月在檔的訂貨週數", "Cycles of the month on file"),
  cartons: card("cartons", "当月进货量", "當月進貨量", "Supplied in the month"),
  amountCnyCents: card("cny-cents", "当月进货额", "當月進貨額", "Invoiced in the month"),
  upperCnyCents: card(
    "cny-cents",
    "其中一、二类进货额",
    "其中一、二類進貨額",
    "Of these, of classes 1 and 2",
  ),
  skus: card("SKUs", "当月进货规格数", "當月進貨規格數", "SKUs bought in the month"),
  earlierCycles: card("cycles", "此前在档的周数", "此前在檔的週數", "Cycles before, on file"),
  earlierCartons: card("cartons", "此前各周进货量", "此前各週進貨量", "Supplied in those cycles"),
  orderedCycles: card("cycles", "其中订货的周数", "其中訂貨的週數", "Cycles in which it ordered"),
  chances: card(
    "cycles",
    "本线路有订货的周数",
    "本線路有訂貨的週數",
    "Cycles in which its line ordered",
  ),
  cappedPacks: card("packs", "限量规格的限量", "限量規格的限量", "Caps of rationed SKUs"),
  cappedOrderedPacks: card(
    "packs",
    "限量规格的订货量",
    "限量規格的訂貨量",
    "Ordered within the caps",
  ),
  channelPacks: card("packs", "有渠道记录的订货量", "有通路紀錄的訂貨量", "Ordered, channel known"),
  onlinePacks: card("packs", "网上订货量", "網上訂貨量", "Ordered online"),
  reportedCycles: card(
    "cycles",
    "有采集上报的周数",
    "有採集上報的週數",
    "Cycles with observations",
  ),
  reportingCycles: card(
    "cycles",
    "纳入采集以来的周数",
    "納入採集以來的週數",
    "Cycles since the first observation",
  ),
  pricesSeen: card("prices", "采集到的零售价数", "採集到的零售價數", "Retail prices seen"),
  priceGaps: card("ratio", "与指导价偏差之和", "與指導價偏差之和", "Sum of gaps to guidance"),
  stockOutsAsked: card("rows", "断货天数记录数", "斷貨天數紀錄數", "Records of stock-out days"),
  stockOutDays: card("days", "断货天数之和", "斷貨天數之和", "Stock-out days in all"),
  penaltyPoints: card(
    "points",
    "近 12 个月扣分",
    "近 12 個月扣分",
    "Penalties of the last 12 months",
  ),
  peerCnyCents: card(
    "cny-cents",
    "同类户每周进货额均值",
    "同類戶每週進貨額均值",
    "Mean of its peers a cycle",
  ),
  peerGrowth: card("ratio", "同类户增长率", "同類戶成長率", "Growth of its peers"),
} as const satisfies Partial<Record<keyof ScoreEvidence, FieldCard>>;

/** A field that a measure may look at. */
export type ScoreField = keyof typeof scoreFields;

/** A retailer of whom nothing is known but who it is. */
export const nothingScored: ScoreEvidence = {
  retailer: 0,
  businessType: "",
  marketType: "",
  tradeArea: "",
  monthsOnFile: 0,
  inForce: 1,
  cycles: 0,
  cartons: 0,
  amountCnyCents: 0,
  upperCnyCents: 0,
  skus: 0,
  earlierCycles: 0,
  earlierCartons: 0,
  orderedCycles: 0,
  chances: 0,
  cappedPacks: 0,
  cappedOrderedPacks: 0,
  channelPacks: 0,
  onlinePacks: 0,
  reportedCycles: 0,
  reportingCycles: 0,
  pricesSeen: 0,
  priceGaps: 0,
  stockOutsAsked: 0,
  stockOutDays: 0,
  penaltyPoints: 0,
  openPenaltyPoints: 0,
  peerCnyCents: 0,
  peerGrowth: null,
  marks: {},
};
