import {
  assert,
  packs,
  settingsOf,
  type Packs,
  type Parameters,
  type Settings,
  type Titles,
} from "../units/index.ts";

/** A, B or C by size; null while a retailer has no segment yet. */
export type CapSegment = "a" | "b" | "c" | null;

/** What the cap of one retailer and SKU is made from. */
export interface CapEvidence {
  /** Packs supplied in the look-back, and in how many cycles of it anything was supplied. */
  readonly suppliedPacks: number;
  readonly suppliedCycles: number;
  readonly segment: CapSegment;
  readonly orderStepPacks: Packs;
  readonly active: boolean;
}

type Name = "headroomA" | "headroomB" | "headroomC" | "leastUnits" | "lookBackCycles";

const ratio = { unit: "ratio", min: 1, max: 5 };

/**
 * The cap of the example company: the usual delivery of the retailer itself with some headroom, and at least
 * a trial unit. Small retailers have the most headroom (control the large, develop the middle, support the
 * small). A retailer can slowly raise its own cap by buying, within the look-back: a later rule must guard that.
 */
export const capFromDeliveries: {
  readonly titles: Titles;
  readonly unit: "packs";
  readonly formula: string;
  readonly source: string;
  readonly version: number;
  readonly parameters: Parameters<Name>;
} = {
  titles: {
    "zh-Hans": "按历史到货定限量",
    "zh-Hant": "依歷史到貨定限量",
    en: "Cap from own deliveries",
  },
  unit: "packs",
  formula:
    "max(leastUnits × order unit, headroom of the segment × supplied packs ÷ cycles with supply), up to whole order units; 0 when not active",
  source:
    "The stance 'control large, develop medium, support small'; the figures are this house's own proposal",
  version: 1,
  parameters: {
    headroomA: {
      ...ratio,
      titles: { "zh-Hans": "A 类放宽倍数", "zh-Hant": "A 類放寬倍數", en: "Headroom of A" },
      preset: 1.25,
    },
    headroomB: {
      ...ratio,
      titles: { "zh-Hans": "B 类放宽倍数", "zh-Hant": "B 類放寬倍數", en: "Headroom of B" },
      preset: 1.5,
    },
    headroomC: {
      ...ratio,
      titles: {
        "zh-Hans": "C 类放宽倍数",
        "zh-Hant": "C 類放寬倍數",
        en: "Headroom of C and of the unsegmented",
      },
      preset: 2,
    },
    leastUnits: {
      titles: { "zh-Hans": "最低订货单位数", "zh-Hant": "最低訂貨單位數", en: "Least order units" },
      unit: "order-units",
      min: 0,
      max: 10,
      preset: 1,
    },
    lookBackCycles: {
      titles: { "zh-Hans": "回看周期数", "zh-Hant": "回看週期數", en: "Cycles looked back" },
      unit: "cycles",
      min: 4,
      max: 104,
      preset: 26,
    },
  },
};

/**
 * The most packs that one retailer may order of one SKU in one cycle.
 *
 * @param evidence deliveries within `lookBackCycles`, counted by the caller
 * @returns packs, a whole number of order units
 * @throws Bug when packs were supplied in no cycle
 */
export function capOf(evidence: CapEvidence, chosen: Partial<Settings<Name>> = {}): Packs {
  const { headroomA, headroomB, headroomC, leastUnits } = settingsOf(
    capFromDeliveries.parameters,
    chosen,
  );
  const { suppliedPacks, suppliedCycles, segment, orderStepPacks, active } = evidence;
  assert(suppliedCycles > 0 || suppliedPacks === 0, "packs are supplied in some cycle");
  if (!active) return packs(0);
  const headroom = segment === "a" ? headroomA : segment === "b" ? headroomB : headroomC;
  const usualPacks = suppliedCycles === 0 ? 0 : suppliedPacks / suppliedCycles;
  const units = Math.ceil((headroom * usualPacks) / orderStepPacks - 1e-9);
  return packs(Math.max(Math.round(leastUnits), units) * orderStepPacks);
}
