import { changeScale, changeWordOf, type ChangeWord, type Titles } from "../../units/index.ts";
import { minimumRetailers } from "../minimum-retailers.ts";
import type { Reading } from "../reading.ts";

/** Says how sales moved, in five steps with stated bounds, so that "flat" never depends on who writes. */
export const salesLevel: Reading<"flat" | "slight"> = {
  titles: { "zh-Hans": "销量升降", "zh-Hant": "銷量升降", en: "Sales level" },
  formula: "|growth| <= flat: flat; <= slight: slight growth or fall; else strong growth or fall",
  source: "Five-step scale of a retailer questionnaire of 2026: 5 % and 20 %",
  version: 1,
  parameters: {
    minimumRetailers,
    ...changeScale,
  },
  needs: [{ indicator: "growth", when: "now" }],
  read: (look, { flat, slight }) => {
    const { value, numerator, denominator } = look("growth", "now");
    const kind = changeWordOf(value, flat, slight);
    return {
      kind,
      sentence: sentences[kind],
      figures: {
        change: { value, written: "change" },
        now: { value: numerator, written: "count" },
        base: { value: denominator, written: "count" },
      },
    };
  },
  examples: [
    {
      why: "-3 % is flat: (970 - 1000) ÷ 1000",
      given: { growth: { now: { numerator: 970, denominator: 1000, n: 80 } } },
      expect: "flat",
      says: {
        "zh-Hans": "X销量与上期基本持平（-3.0%）：本期 970 包，上期 1,000 包。",
        "zh-Hant": "X銷量與上期大致持平（-3.0%）：本期 970 包，上期 1,000 包。",
        en: "X: sales are flat (-3.0%): 970 packs, 1,000 the period before.",
      },
    },
    {
      why: "the edge of 5 % is still flat: (1050 - 1000) ÷ 1000",
      given: { growth: { now: { numerator: 1050, denominator: 1000, n: 80 } } },
      expect: "flat",
    },
    {
      why: "+32 % is strong growth: (1320 - 1000) ÷ 1000",
      given: { growth: { now: { numerator: 1320, denominator: 1000, n: 80 } } },
      expect: "strong-growth",
    },
    {
      why: "-6.1 % is a slight fall: (939 - 1000) ÷ 1000",
      given: { growth: { now: { numerator: 939, denominator: 1000, n: 80 } } },
      expect: "slight-fall",
    },
    {
      why: "-63 % is a strong fall: (370 - 1000) ÷ 1000",
      given: { growth: { now: { numerator: 370, denominator: 1000, n: 80 } } },
      expect: "strong-fall",
    },
    {
      why: "a new SKU has no base, so nothing moved",
      given: { growth: { now: { numerator: 370, denominator: 0, n: 80 } } },
      expect: "refused",
    },
  ],
};

const sentences: Readonly<Record<ChangeWord, Titles>> = {
  "strong-growth": {
    "zh-Hans": "{subject}销量较上期大幅上升（{change}）：本期 {now} 包，上期 {base} 包。",
    "zh-Hant": "{subject}銷量較上期大幅上升（{change}）：本期 {now} 包，上期 {base} 包。",
    en: "{subject}: sales rose strongly ({change}): {now} packs, {base} the period before.",
  },
  "slight-growth": {
    "zh-Hans": "{subject}销量较上期小幅上升（{change}）：本期 {now} 包，上期 {base} 包。",
    "zh-Hant": "{subject}銷量較上期小幅上升（{change}）：本期 {now} 包，上期 {base} 包。",
    en: "{subject}: sales rose slightly ({change}): {now} packs, {base} the period before.",
  },
  flat: {
    "zh-Hans": "{subject}销量与上期基本持平（{change}）：本期 {now} 包，上期 {base} 包。",
    "zh-Hant": "{subject}銷量與上期大致持平（{change}）：本期 {now} 包，上期 {base} 包。",
    en: "{subject}: sales are flat ({change}): {now} packs, {base} the period before.",
  },
  "slight-fall": {
    "zh-Hans": "{subject}销量较上期小幅下降（{change}）：本期 {now} 包，上期 {base} 包。",
    "zh-Hant": "{subject}銷量較上期小幅下降（{change}）：本期 {now} 包，上期 {base} 包。",
    en: "{subject}: sales fell slightly ({change}): {now} packs, {base} the period before.",
  },
  "strong-fall": {
    "zh-Hans": "{subject}销量较上期大幅下降（{change}）：本期 {now} 包，上期 {base} 包。",
    "zh-Hant": "{subject}銷量較上期大幅下降（{change}）：本期 {now} 包，上期 {base} 包。",
    en: "{subject}: sales fell strongly ({change}): {now} packs, {base} the period before.",
  },
};
