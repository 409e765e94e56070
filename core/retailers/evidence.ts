import type { Titles } from "../units/index.ts";
import type { LicenceState } from "./licence-states.ts";

/** What may be known of one retailer on a day, for segmentations to look at; plain values, so that it can be kept. */
export interface RetailerEvidence {
  readonly retailer: number;
  /** Null when nothing is known of the licence on that day. */
  readonly licenceState: LicenceState | null;
  /** CNY cents invoiced in each whole month, the oldest first. */
  readonly monthlyCnyCents: readonly number[];
  /** Cartons supplied in each whole month, the oldest first; sizes are the SKUs' own. */
  readonly monthlyCartons: readonly number[];
  readonly recentCartons: number;
  readonly earlierCartons: number;
  readonly skus: number;
  readonly newSkus: number;
  readonly cyclesOrdered: number;
  readonly lineCycles: number;
  /** 0 in the newest cycle; null when it never ordered. */
  readonly cyclesSinceFirst: number | null;
  readonly cyclesSinceLast: number | null;
  readonly businessType: string;
  readonly marketType: string;
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly depotMetres: number | null;
}

/** What one field of the evidence is. */
export interface FieldCard {
  readonly titles: Titles;
  readonly unit: string;
}

const card = (unit: string, hans: string, hant: string, en: string): FieldCard => ({
  titles: { "zh-Hans": hans, "zh-Hant": hant, en },
  unit,
});

/** Every field that a segmentation may look at, beside the licence, which decides whether it is looked at all. */
export const evidenceFields = {
  monthlyCnyCents: card(
    "cny-cents",
    "各整月进货额",
    "各整月進貨額",
    "Invoiced in each whole month",
  ),
  monthlyCartons: card("cartons", "各整月进货量", "各整月進貨量", "Supplied in each whole month"),
  recentCartons: card(
    "cartons",
    "近几个订货周进货量",
    "近幾個訂貨週進貨量",
    "Supplied in the last cycles",
  ),
  earlierCartons: card(
    "cartons",
    "再往前同样周数的进货量",
    "再往前同樣週數的進貨量",
    "Supplied in as many cycles before those",
  ),
  skus: card("SKUs", "近几周进货规格数", "近幾週進貨規格數", "SKUs bought in the last cycles"),
  newSkus: card(
    "SKUs",
    "其中此前没有进过的规格数",
    "其中此前沒有進過的規格數",
    "Of these, SKUs not bought in the cycles before",
  ),
  cyclesOrdered: card(
    "cycles",
    "近几周中订货的周数",
    "近幾週中訂貨的週數",
    "Last cycles in which it ordered",
  ),
  lineCycles: card(
    "cycles",
    "近几周中本线路有订货的周数",
    "近幾週中本線路有訂貨的週數",
    "Last cycles in which anybody on its line ordered",
  ),
  cyclesSinceFirst: card(
    "cycles",
    "首次订货距今周数",
    "首次訂貨距今週數",
    "Cycles since its first order",
  ),
  cyclesSinceLast: card(
    "cycles",
    "最近订货距今周数",
    "最近訂貨距今週數",
    "Cycles since its last order",
  ),
  businessType: card("code", "业态", "業態", "Business type"),
  marketType: card("code", "市场类型", "市場類型", "Market type"),
  longitude: card("degrees", "经度", "經度", "Longitude"),
  latitude: card("degrees", "纬度", "緯度", "Latitude"),
  depotMetres: card(
    "metres",
    "到最近驻地或线路中心的距离",
    "到最近駐地或線路中心的距離",
    "Distance to the nearest depot or line centre",
  ),
} as const satisfies Record<
  Exclude<keyof RetailerEvidence, "retailer" | "licenceState">,
  FieldCard
>;

/** A field that a segmentation may look at. */
export type EvidenceField = keyof typeof evidenceFields;

/** What a segmentation is told of one retailer: who it is, and the fields that it declares. */
export type Evidence<Field extends EvidenceField> = Pick<RetailerEvidence, "retailer" | Field>;

/** A retailer of whom nothing is known but who it is: what the facts do not mention was not bought. */
export const nothingKnown: RetailerEvidence = {
  retailer: 0,
  licenceState: null,
  monthlyCnyCents: [],
  monthlyCartons: [],
  recentCartons: 0,
  earlierCartons: 0,
  skus: 0,
  newSkus: 0,
  cyclesOrdered: 0,
  lineCycles: 0,
  cyclesSinceFirst: null,
  cyclesSinceLast: null,
  businessType: "",
  marketType: "",
  longitude: null,
  latitude: null,
  depotMetres: null,
};
