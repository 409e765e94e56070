import {
  businessTypes,
  type CodeList,
  marketTypes,
  priceClassTitles,
  sizeClasses,
  supplyStates,
  tradeAreas,
} from "@dongxiao/core/retailers";
import type { Titles } from "@dongxiao/core/units";

import { useLanguage } from "./language.ts";

const lists = {
  businessType: businessTypes,
  marketType: marketTypes,
  tradeArea: tradeAreas,
  sizeClass: sizeClasses,
  supplyState: supplyStates,
} as const satisfies Record<string, CodeList>;

/** An attribute whose values are codes of a closed list. */
export type Coded = keyof typeof lists;

/** Whether an attribute's values are codes. */
export function isCoded(attribute: string): attribute is Coded {
  return attribute in lists;
}

/** The words of codes in the reader's language; an unknown code is shown as it is. */
export function useCodes(): (attribute: Coded, code: string) => string {
  const language = useLanguage();
  return (attribute, code) => {
    const list: CodeList = lists[attribute];
    return list[code]?.titles[language] ?? code;
  };
}

/** The words of a price class; an unknown one as its number. */
export function usePriceClassWords(): (priceClass: number) => string {
  const language = useLanguage();
  const titles: Readonly<Record<number, Titles>> = priceClassTitles;
  return (priceClass) => titles[priceClass]?.[language] ?? String(priceClass);
}
