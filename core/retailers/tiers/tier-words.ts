import type { Titles } from "../../units/index.ts";

/** The sentences of a tier's sheet. */
export const tierWords = {
  tier: {
    "zh-Hans": "您的档位是 {tier} 档。",
    "zh-Hant": "您的檔位是 {tier} 檔。",
    en: "Your tier is {tier}.",
  },
  moved: {
    "zh-Hans": "您的档位是 {tier} 档（原为 {previous} 档）。",
    "zh-Hant": "您的檔位是 {tier} 檔（原為 {previous} 檔）。",
    en: "Your tier is {tier} (it was {previous}).",
  },
  scaled: {
    "zh-Hans": "计入 {cycles} 个周期，销量和金额折算为 {quarter} 个周期。",
    "zh-Hant": "計入 {cycles} 個週期，銷量和金額折算為 {quarter} 個週期。",
    en: "{cycles} cycles count; volume and amount are taken to {quarter}.",
  },
  lapsed: {
    "zh-Hans": "期内许可证曾中断，降 {off} 档。",
    "zh-Hant": "期內許可證曾中斷，降 {off} 檔。",
    en: "The licence lapsed in the period: {off} off.",
  },
  kept: {
    "zh-Hans": "按这些数字应为 {aim} 档，但越过界限不足 {margin}，所以仍为 {tier} 档。",
    "zh-Hant": "依這些數字應為 {aim} 檔，但越過界限不足 {margin}，所以仍為 {tier} 檔。",
    en: "These numbers lead to tier {aim}, but pass the bound by less than {margin}: tier {tier} stays.",
  },
  stepped: {
    "zh-Hans":
      "按这些数字应为 {aim} 档；每次评定移动一档，只有越过界限 {leap} 以上才一次多移，这次为 {tier} 档。",
    "zh-Hant":
      "依這些數字應為 {aim} 檔；每次評定移動一檔，只有越過界限 {leap} 以上才一次多移，這次為 {tier} 檔。",
    en: "These numbers lead to tier {aim}; a grading moves one tier, and more only past bounds by {leap}: this time to {tier}.",
  },
  newShop: {
    "zh-Hans":
      "您的店在档 {onFile} 个周期，满 {needed} 个周期之前按规模、市场类型和业态定档，不看销量。",
    "zh-Hant":
      "您的店在檔 {onFile} 個週期，滿 {needed} 個週期之前依規模、市場類型和業態定檔，不看銷量。",
    en: "Your shop is {onFile} cycles on file; until it is {needed}, its size, market type and business type decide, and not its sales.",
  },
  granted: {
    "zh-Hans": "经申诉复核，改为 {tier} 档。",
    "zh-Hant": "經申訴複核，改為 {tier} 檔。",
    en: "After your appeal it is {tier}.",
  },
  ask: { "zh-Hans": "{what}满 {least}", "zh-Hant": "{what}滿 {least}", en: "{what} {least}" },
  both: { "zh-Hans": "{one}，且{other}", "zh-Hant": "{one}，且{other}", en: "{one} and {other}" },
  next: {
    "zh-Hans": "{tier} 档的起点：{asks}。",
    "zh-Hant": "{tier} 檔的起點：{asks}。",
    en: "Tier {tier} starts at: {asks}.",
  },
  top: {
    "zh-Hans": "这是最高档。",
    "zh-Hant": "這是最高檔。",
    en: "There is no tier above.",
  },
  lift: {
    "zh-Hans": "其他不变，{what}由 {from}增至 {to}，即为 {tier} 档（已按同一规则重算）。",
    "zh-Hant": "其他不變，{what}由 {from}增至 {to}，即為 {tier} 檔（已依同一規則重算）。",
    en: "All else unchanged, {what} from {from} to {to} makes tier {tier} (the scheme was run again).",
  },
} as const satisfies Record<string, Titles>;
