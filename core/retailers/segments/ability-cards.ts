import type { SegmentCard } from "../segmentation.ts";

/** The four types of the table of ability and willingness: traits, content and frequency of a visit. */
export const abilityCards = {
  uplift: {
    titles: { "zh-Hans": "提升型", "zh-Hant": "提升型", en: "Uplift" },
    traits: {
      "zh-Hans": "能力强、意愿强：资金足，每月约 600 条，30 个以上规格，陈列好",
      "zh-Hant": "能力強、意願強：資金足，每月約 600 條，30 個以上規格，陳列好",
      en: "Able and willing: funds, about 600 cartons a month, 30 SKUs or more, good display",
    },
    visit: {
      content: {
        "zh-Hans": "维系客情，讲政策和品牌，推广电子支付、网上订货等新服务，收集信息",
        "zh-Hant": "維繫客情，講政策和品牌，推廣電子支付、網路訂貨等新服務，蒐集資訊",
        en: "Keep the relation; policy and brands; new services such as e-payment and online ordering; gather information",
      },
      everyWeeks: 2,
      byPhone: true,
    },
  },
  maintain: {
    titles: { "zh-Hans": "维持型", "zh-Hant": "維持型", en: "Maintain" },
    traits: {
      "zh-Hans": "能力强、意愿弱：有一定规模，形象好，没有长期打算",
      "zh-Hant": "能力強、意願弱：有一定規模，形象好，沒有長期打算",
      en: "Able, not willing: some scale and a good image, no long-term intent",
    },
    visit: {
      content: {
        "zh-Hans": "关注经营动向，劝其留下来，同时寻找并扶持周边愿意做的店",
        "zh-Hant": "關注經營動向，勸其留下來，同時尋找並扶持周邊願意做的店",
        en: "Watch its moves, persuade it to stay, find and support willing neighbours",
      },
      everyWeeks: 1,
      byPhone: true,
    },
  },
  guide: {
    titles: { "zh-Hans": "指导型", "zh-Hant": "指導型", en: "Guide" },
    traits: {
      "zh-Hans": "能力弱、意愿强：店小、形象一般，想做大",
      "zh-Hant": "能力弱、意願強：店小、形象一般，想做大",
      en: "Willing, not able: small, an ordinary image, wants to grow",
    },
    visit: {
      content: {
        "zh-Hans": "当参谋、教经营，推品牌、理陈列、给信息，培养成维持型的替代",
        "zh-Hant": "當參謀、教經營，推品牌、理陳列、給資訊，培養成維持型的替代",
        en: "Advise and coach; brands, display, information; to take the place of the maintain type one day",
      },
      everyWeeks: 1,
      byPhone: true,
    },
  },
  watch: {
    titles: { "zh-Hans": "关注型", "zh-Hant": "關注型", en: "Watch" },
    traits: {
      "zh-Hans": "能力弱、意愿弱：很小，位置偏",
      "zh-Hant": "能力弱、意願弱：很小，位置偏",
      en: "Neither able nor willing: very small and remote",
    },
    visit: {
      content: {
        "zh-Hans": "讲政策、联络感情、了解动向，兼顾它的社会作用",
        "zh-Hant": "講政策、聯絡感情、了解動向，兼顧它的社會作用",
        en: "Policy, good feeling, its moves, its social role",
      },
      everyWeeks: 2,
      byPhone: false,
    },
  },
} as const satisfies Record<string, SegmentCard>;
