import type { CodeList } from "../code-list.ts";

/** How a retailer was met. */
export const contactKinds = {
  visit: { titles: { "zh-Hans": "上门拜访", "zh-Hant": "上門拜訪", en: "Visit" } },
  phone: { titles: { "zh-Hans": "电话", "zh-Hant": "電話", en: "Phone call" } },
  message: { titles: { "zh-Hans": "消息", "zh-Hant": "訊息", en: "Message" } },
  meeting: { titles: { "zh-Hans": "座谈", "zh-Hant": "座談", en: "Meeting" } },
  event: { titles: { "zh-Hans": "活动", "zh-Hant": "活動", en: "Event" } },
} as const satisfies CodeList;

/** One way to meet a retailer. */
export type ContactKind = keyof typeof contactKinds;

/**
 * What a contact was about: the eleven duties of a representative. They are picked by occasion; a contact that ticks
 * all of them says nothing.
 *
 * @see experience report of a representative: serve, cultivate and market, drawn out into eleven duties
 */
export const contactItems = {
  policy: { titles: { "zh-Hans": "政策宣传", "zh-Hant": "政策宣傳", en: "Policy" } },
  management: { titles: { "zh-Hans": "客户管理", "zh-Hant": "客戶管理", en: "File upkeep" } },
  dynamics: { titles: { "zh-Hans": "动态分析", "zh-Hant": "動態分析", en: "Market moves" } },
  finance: { titles: { "zh-Hans": "理财指导", "zh-Hant": "理財指導", en: "Help with finances" } },
  adviser: { titles: { "zh-Hans": "经营参谋", "zh-Hant": "經營參謀", en: "Business advice" } },
  relation: { titles: { "zh-Hans": "情感沟通", "zh-Hant": "情感溝通", en: "Relation" } },
  brands: { titles: { "zh-Hans": "品牌培育", "zh-Hant": "品牌培育", en: "Brand cultivation" } },
  consumers: { titles: { "zh-Hans": "引导消费", "zh-Hant": "引導消費", en: "Guiding consumers" } },
  prices: { titles: { "zh-Hans": "价格引导", "zh-Hant": "價格引導", en: "Prices" } },
  information: { titles: { "zh-Hans": "信息采集", "zh-Hant": "資訊蒐集", en: "Information" } },
  sales: { titles: { "zh-Hans": "销售任务", "zh-Hant": "銷售任務", en: "Sales task" } },
} as const satisfies CodeList;

/** One thing that a contact was about. */
export type ContactItem = keyof typeof contactItems;

/** Of eleven items more than this are no choice. */
export const contactItemsMost = 5;
