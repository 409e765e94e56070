import { fileField, named, type FileField } from "./field.ts";

const people = { "zh-Hans": "人", "zh-Hant": "人", en: "people" };
const squareMetres = { "zh-Hans": "平方米", "zh-Hant": "平方公尺", en: "m²" };
const areaMost = 100_000;

/** With what the retailer trades, and how goods reach it. */
export const operatingFields: readonly FileField[] = [
  fileField({
    id: "salespeople",
    group: "operating",
    ...named("营业人员", "營業人員", "Salespeople"),
    type: "whole",
    unit: people,
    most: 10_000,
  }),
  fileField({
    id: "marketCovered",
    group: "operating",
    ...named("覆盖市场", "涵蓋市場", "Market covered"),
    type: "text",
  }),
  fileField({
    id: "floorAreaM2",
    group: "operating",
    ...named("营业面积", "營業面積", "Floor area"),
    type: "decimal",
    unit: squareMetres,
    most: areaMost,
  }),
  fileField({
    id: "storageAreaM2",
    group: "operating",
    ...named("仓储面积", "倉儲面積", "Storage area"),
    type: "decimal",
    unit: squareMetres,
    most: areaMost,
  }),
  fileField({
    id: "transportMode",
    group: "operating",
    ...named("运输方式", "運輸方式", "Transport mode"),
    type: "choice",
    choices: {
      delivered: named("送货上门", "送貨到府", "Delivered"),
      collected: named("自行提货", "自行提貨", "Collected"),
      van: named("自备货车", "自備貨車", "Own van"),
      tricycle: named("三轮车或电动车", "三輪車或電動車", "Tricycle or electric bicycle"),
    },
  }),
  fileField({
    id: "deliveryPlace",
    group: "operating",
    ...named("收货地点", "收貨地點", "Delivery place"),
    type: "text",
  }),
  fileField({
    id: "openingHours",
    group: "operating",
    ...named("营业时间", "營業時間", "Opening hours"),
    type: "text",
    most: 60,
  }),
];
