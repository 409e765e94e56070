import { said } from "../../../units/index.ts";
import { tradeAreas } from "../../market-codes.ts";
import { scoreFields } from "../score-evidence.ts";
import type { ScoreMeasure } from "../score-measure.ts";

/** Where a retailer stands, by its place in the list of trade areas. */
export const tradeArea: ScoreMeasure<"tradeArea"> = {
  titles: said("商圈", "商圈", "Trade area"),
  formula: said("档案中的商圈", "檔案中的商圈", "the trade area on file"),
  source: "Trade area in the six-dimension assessment",
  version: 1,
  unit: "trade-area",
  better: "neither",
  isLever: false,
  grain: 1,
  looksAt: {
    tradeArea: scoreFields.tradeArea,
  },
  valueOf: (evidence) => placeOf(evidence.tradeArea),
  examples: [
    { why: "residential is the first of the list", given: { tradeArea: "residential" }, expect: 1 },
    { why: "not on file", given: { tradeArea: "" }, expect: null },
  ],
};

/** Its place in the list of trade areas, the first one 1; null for a code that is not there. */
function placeOf(code: string): number | null {
  return 1 + Object.keys(tradeAreas).indexOf(code) || null;
}
