import type { Parameter } from "../../units/index.ts";
import { cyclesLooked, monthsLooked, shareParameter } from "./parameters.ts";

const count = (
  unit: string,
  max: number,
  preset: number,
  titles: Parameter["titles"],
): Parameter => ({
  titles,
  unit,
  min: 1,
  max,
  preset,
});

/** What the table of ability and willingness may be tuned with. */
export const abilityParameters = {
  months: monthsLooked,
  cycles: cyclesLooked,
  strongCartons: count("cartons/month", 5000, 150, {
    "zh-Hans": "能力强的月均进货量（条）",
    "zh-Hant": "能力強的月均進貨量（條）",
    en: "Cartons a month of a strong one",
  }),
  strongSkus: count("SKUs", 300, 30, {
    "zh-Hans": "能力强的规格数",
    "zh-Hant": "能力強的規格數",
    en: "SKUs of a strong one",
  }),
  weightOfCartons: {
    titles: {
      "zh-Hans": "进货量在能力中的权重",
      "zh-Hant": "進貨量在能力中的權重",
      en: "Weight of cartons in ability",
    },
    unit: "ratio",
    min: 0,
    max: 1,
    preset: 0.5,
  },
  growthOverPeers: {
    titles: {
      "zh-Hans": "增幅至少高于同类多少",
      "zh-Hant": "增幅至少高於同類多少",
      en: "Growth above its peers, at least",
    },
    unit: "ratio",
    min: -0.5,
    max: 1,
    preset: 0,
  },
  newSkuShare: shareParameter(
    { "zh-Hans": "新进规格至少占", "zh-Hant": "新進規格至少占", en: "Share of new SKUs, at least" },
    0.1,
  ),
  regularShare: shareParameter(
    {
      "zh-Hans": "订货周数至少占",
      "zh-Hant": "訂貨週數至少占",
      en: "Share of its cycles with an order, at least",
    },
    0.9,
  ),
  signsOfWilling: count("signs", 3, 2, {
    "zh-Hans": "意愿强至少达到几项（共 3 项）",
    "zh-Hant": "意願強至少達到幾項（共 3 項）",
    en: "Signs of the willing, of 3",
  }),
} as const satisfies Record<string, Parameter>;
