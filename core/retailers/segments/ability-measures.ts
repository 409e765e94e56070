import type { FieldCard } from "../evidence.ts";

const card = (unit: string, hans: string, hant: string, en: string): FieldCard => ({
  titles: { "zh-Hans": hans, "zh-Hant": hant, en },
  unit,
});

/** What the table of ability and willingness shows of a retailer. */
export const abilityMeasures = {
  monthlyMeanCartons: card("cartons", "月均进货量（条）", "月均進貨量（條）", "Cartons a month"),
  skus: card("SKUs", "规格数", "規格數", "SKUs"),
  ability: card("index", "能力", "能力", "Ability"),
  growth: card("change", "进货量变化", "進貨量變化", "Growth"),
  peerGrowth: card("change", "同类变化", "同類變化", "Growth of peers"),
  newSkuShare: card("ratio", "新进规格占比", "新進規格占比", "New SKUs"),
  regularity: card("ratio", "订货周数占比", "訂貨週數占比", "Regularity"),
  signs: card("signs", "意愿项数", "意願項數", "Signs of will"),
} as const satisfies Record<string, FieldCard>;
