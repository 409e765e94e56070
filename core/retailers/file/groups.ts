import type { CodeList } from "../code-list.ts";

/** The groups of a retailer's file, in their order; a tag is a yes-or-no field of the group of tags. */
export const fileGroups = {
  basic: { titles: { "zh-Hans": "基础资料", "zh-Hant": "基本資料", en: "Basic data" } },
  credit: { titles: { "zh-Hans": "信用资料", "zh-Hant": "信用資料", en: "Credit data" } },
  operating: { titles: { "zh-Hans": "经营资料", "zh-Hant": "經營資料", en: "Operating data" } },
  accounts: {
    titles: { "zh-Hans": "结算账户", "zh-Hant": "結算帳戶", en: "Settlement accounts" },
  },
  own: { titles: { "zh-Hans": "自定义项目", "zh-Hant": "自訂項目", en: "Own fields" } },
  tags: { titles: { "zh-Hans": "标签", "zh-Hant": "標籤", en: "Tags" } },
} as const satisfies CodeList;

/** One group of a retailer's file. */
export type FileGroup = keyof typeof fileGroups;
