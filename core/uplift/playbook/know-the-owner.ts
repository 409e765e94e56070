import { defineAction, type UpliftAction } from "../uplift-action.ts";

/** Know the owner (完善客户资料并固定沟通). */
export const knowTheOwner: UpliftAction = defineAction({
  titles: {
    "zh-Hans": "完善客户资料并固定沟通",
    "zh-Hant": "完善客戶資料並固定溝通",
    en: "Know the owner",
  },
  group: "relation",
  todo: {
    "zh-Hans":
      "补齐档案（经营者、消费群体、竞争户、设备），约定固定的沟通时间，记录诉求并逐条答复。",
    "zh-Hant":
      "補齊檔案（經營者、消費群體、競爭戶、設備），約定固定的溝通時間，記錄訴求並逐條答覆。",
    en: "Complete the file (owner, consumers, competitors, equipment), agree on a time to talk, write down what is asked and answer each point.",
  },
  by: "representative",
  days: 30,
  measure: {
    "zh-Hans": "档案完整度、诉求答复率",
    "zh-Hant": "檔案完整度、訴求答覆率",
    en: "completeness of the file, share of requests answered",
  },
  items: ["cooperation", "overall", "support", "planning", "suggestions", "agreements"],
  rules: ["unknownItems"],
  examples: [
    { why: "cooperation is weak", items: ["cooperation"], rules: [], expect: true },
    { why: "the sheet says unknownItems", items: [], rules: ["unknownItems"], expect: true },
    { why: "nothing that it answers", items: ["other"], rules: ["regularOrders"], expect: false },
  ],
});
