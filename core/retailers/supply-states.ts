import type { CodeList } from "./code-list.ts";

/** The id of one supply state. */
export type SupplyState = keyof typeof supplyStates;

/** How much of a SKU there is against what is wanted of it, by id: only scarce SKUs are placed by a rule. */
export const supplyStates = {
  scarce: { titles: { "zh-Hans": "紧俏", "zh-Hant": "緊俏", en: "Scarce" } },
  tight: { titles: { "zh-Hans": "偏紧", "zh-Hant": "偏緊", en: "Tight" } },
  free: { titles: { "zh-Hans": "充足", "zh-Hant": "充足", en: "Free" } },
} as const satisfies CodeList;
