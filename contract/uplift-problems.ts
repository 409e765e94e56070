/** Every way in which the uplift loop refuses; the house's list takes them in. */
export const upliftProblems = {
  "uplift-unrated": {
    status: 409,
    titles: {
      "zh-Hans": "该户还没有公布的星级评分",
      "zh-Hant": "該戶還沒有公布的星級評分",
      en: "No rating by stars is published for this retailer",
    },
  },
  "uplift-open": {
    status: 409,
    titles: {
      "zh-Hans": "该户已有进行中的提升计划 {plan}",
      "zh-Hant": "該戶已有進行中的提升計畫 {plan}",
      en: "This retailer has an open plan already: {plan}",
    },
  },
  "uplift-plan-not-so": {
    status: 409,
    titles: {
      "zh-Hans": "该计划当前状态为“{state}”，不能这样操作",
      "zh-Hant": "該計畫目前狀態為「{state}」，不能這樣操作",
      en: "This plan is {state}: that cannot be done now",
    },
  },
  "uplift-due-early": {
    status: 400,
    titles: {
      "zh-Hans": "期限不能早于 {earliest}",
      "zh-Hant": "期限不能早於 {earliest}",
      en: "It cannot be due before {earliest}",
    },
  },
  "uplift-done-day": {
    status: 400,
    titles: {
      "zh-Hans": "完成日期应在 {from} 与 {to} 之间",
      "zh-Hant": "完成日期應在 {from} 與 {to} 之間",
      en: "The day on which it was done lies between {from} and {to}",
    },
  },
  "uplift-action-off": {
    status: 409,
    titles: {
      "zh-Hans": "“{action}”已被公司停用",
      "zh-Hant": "「{action}」已被公司停用",
      en: "{action} is switched off by the company",
    },
  },
  "uplift-why-missing": {
    status: 400,
    titles: {
      "zh-Hans": "放弃计划请写明原因",
      "zh-Hant": "放棄計畫請寫明原因",
      en: "Say why the plan is given up",
    },
  },
} as const;
