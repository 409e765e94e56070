import type { CodeList } from "../code-list.ts";

/** What a retailer brings forward. */
export const complaintKinds = {
  complaint: { titles: { "zh-Hans": "投诉", "zh-Hant": "投訴", en: "Complaint" } },
  request: { titles: { "zh-Hans": "需求", "zh-Hant": "需求", en: "Request" } },
  suggestion: { titles: { "zh-Hans": "建议", "zh-Hant": "建議", en: "Suggestion" } },
} as const satisfies CodeList;

/** One kind of thing that a retailer brings forward. */
export type ComplaintKind = keyof typeof complaintKinds;

/** Who gave a promise: the wholesaler to the retailer, or the retailer to the wholesaler. */
export const promiseSides = {
  wholesaler: { titles: { "zh-Hans": "我方承诺", "zh-Hant": "我方承諾", en: "We promised" } },
  retailer: {
    titles: { "zh-Hans": "客户承诺", "zh-Hant": "客戶承諾", en: "The retailer promised" },
  },
} as const satisfies CodeList;

/** Who gave a promise. */
export type PromiseSide = keyof typeof promiseSides;

/** The forms in which a retailer's file is kept. */
export const fileForms = {
  paper: { titles: { "zh-Hans": "纸质档案", "zh-Hant": "紙本檔案", en: "Paper file" } },
  electronic: { titles: { "zh-Hans": "电子档案", "zh-Hant": "電子檔案", en: "Electronic file" } },
} as const satisfies CodeList;

/** One form of a file. */
export type FileForm = keyof typeof fileForms;

/** What stands in a shop for the trade. */
export const equipmentKinds = {
  counter: { titles: { "zh-Hans": "柜台", "zh-Hant": "櫃檯", en: "Counter" } },
  shelf: { titles: { "zh-Hans": "背柜货架", "zh-Hant": "背櫃貨架", en: "Back shelf" } },
  sign: { titles: { "zh-Hans": "店招标识", "zh-Hant": "店招標識", en: "Shop sign" } },
  terminal: { titles: { "zh-Hans": "收银终端", "zh-Hant": "收銀機", en: "Till terminal" } },
  other: { titles: { "zh-Hans": "其他", "zh-Hant": "其他", en: "Other" } },
} as const satisfies CodeList;

/** One kind of equipment. */
export type EquipmentKind = keyof typeof equipmentKinds;

/** Whose the equipment is. */
export const equipmentOwners = {
  wholesaler: { titles: { "zh-Hans": "公司所有", "zh-Hant": "公司所有", en: "The company's" } },
  retailer: { titles: { "zh-Hans": "客户自有", "zh-Hant": "客戶自有", en: "The retailer's own" } },
} as const satisfies CodeList;

/** Whose the equipment is. */
export type EquipmentOwner = keyof typeof equipmentOwners;

/** How the equipment is. */
export const equipmentStates = {
  inUse: { titles: { "zh-Hans": "在用", "zh-Hant": "使用中", en: "In use" } },
  faulty: { titles: { "zh-Hans": "待修", "zh-Hant": "待修", en: "Faulty" } },
  removed: { titles: { "zh-Hans": "已撤走", "zh-Hant": "已撤走", en: "Removed" } },
} as const satisfies CodeList;

/** How the equipment is. */
export type EquipmentState = keyof typeof equipmentStates;

/** What a photo shows. */
export const photoKinds = {
  front: { titles: { "zh-Hans": "门头", "zh-Hant": "門面", en: "Shop front" } },
  display: { titles: { "zh-Hans": "陈列", "zh-Hant": "陳列", en: "Display" } },
  prices: { titles: { "zh-Hans": "价签", "zh-Hant": "價籤", en: "Price tags" } },
  other: { titles: { "zh-Hans": "其他", "zh-Hant": "其他", en: "Other" } },
} as const satisfies CodeList;

/** What a photo shows. */
export type PhotoKind = keyof typeof photoKinds;
