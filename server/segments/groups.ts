import type { SegmentsAnswer } from "@dongxiao/contract";
import {
  businessTypes,
  type CodeList,
  marketTypes,
  sizeClasses,
  tradeAreas,
} from "@dongxiao/core/retailers";
import type { Titles } from "@dongxiao/core/units";
import type { RetailerAsOf } from "@dongxiao/store/books";

type By = SegmentsAnswer["by"];

const attributes = {
  "business-type": "businessType",
  "market-type": "marketType",
  "trade-area": "tradeArea",
  "size-class": "sizeClass",
} as const satisfies Record<By, keyof RetailerAsOf>;

const lists: Readonly<Record<By, CodeList>> = {
  "business-type": businessTypes,
  "market-type": marketTypes,
  "trade-area": tradeAreas,
  "size-class": sizeClasses,
};

const unknown: Titles = { "zh-Hans": "未填", "zh-Hant": "未填", en: "Not given" };

/** A retailer's code in a dimension. */
export function groupOf(by: By, retailer: RetailerAsOf): string {
  return retailer[attributes[by]];
}

/** What a code of a dimension is called; an unknown one is shown as it is. */
export function groupNames(by: By, code: string): Titles {
  if (code === "") return unknown;
  return lists[by][code]?.titles ?? { "zh-Hans": code, "zh-Hant": code, en: code };
}
