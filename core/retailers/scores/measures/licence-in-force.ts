import { said } from "../../../units/index.ts";
import { scoreFields } from "../score-evidence.ts";
import type { ScoreMeasure } from "../score-measure.ts";

/** Whether a retailer's licence was in force throughout. */
export const licenceInForce: ScoreMeasure<"inForce"> = {
  titles: said("许可证全程有效", "許可證全程有效", "Licence in force throughout"),
  formula: said(
    "当月及此前 13 周许可证未中断",
    "當月及此前 13 週許可證未中斷",
    "no lapse of the licence in the month and the 13 cycles before",
  ),
  source: "Integrity: a licence that lapsed shows",
  version: 1,
  unit: "yes-no",
  better: "more",
  isLever: true,
  grain: 1,
  looksAt: {
    inForce: scoreFields.inForce,
  },
  valueOf: ({ inForce }) => inForce,
  examples: [{ why: "no lapse", given: { inForce: 1 }, expect: 1 }],
};
