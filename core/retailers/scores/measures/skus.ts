import { said } from "../../../units/index.ts";
import { scoreFields } from "../score-evidence.ts";
import type { ScoreMeasure } from "../score-measure.ts";

/** How broad a retailer's assortment is. */
export const skus: ScoreMeasure<"skus"> = {
  titles: said("进货规格数", "進貨規格數", "SKUs bought"),
  formula: said("当月进货的规格数", "當月進貨的規格數", "SKUs supplied in the month"),
  source: "Breadth of the assortment in the six-dimension assessment",
  version: 1,
  unit: "SKUs",
  better: "more",
  isLever: true,
  grain: 1,
  looksAt: {
    skus: scoreFields.skus,
  },
  valueOf: (evidence) => evidence.skus,
  examples: [{ why: "twenty SKUs", given: { skus: 20 }, expect: 20 }],
};
