import type { BusinessType, TradeArea } from "@dongxiao/core/retailers";

import type { WorldSettings } from "../parameters.ts";
import type { Setting } from "./plot.ts";

/** The trade areas that a business type looks for. */
const sought: Readonly<Record<BusinessType, readonly TradeArea[]>> = {
  grocery: ["residential", "market"],
  convenience: ["campus", "transport"],
  supermarket: ["residential"],
  department: ["shopping"],
  specialist: ["office", "shopping"],
  entertainment: ["shopping", "tourist"],
  other: [],
};

/** How much likelier a business type settles in a trade area than one that does not look for it. */
export function leaningTo(area: TradeArea, type: BusinessType, settings: WorldSettings): number {
  return sought[type].includes(area) ? settings.tradeAreaLeaning : 1;
}

/** How common a trade area is among those of towns. */
export function townWeight(area: TradeArea, settings: WorldSettings): number {
  const name: `${TradeArea}AreaInTown` = `${area}AreaInTown`;
  return settings[name];
}

/** How common a trade area is in a country setting: markets are held in townships, hamlets are homes. */
export function countryWeight(area: TradeArea, setting: Setting, settings: WorldSettings): number {
  if (setting === "hamlet") return area === "residential" ? 1 : 0;
  if (setting === "village" && area === "market") return 0;
  const name: `${TradeArea}AreaInCountry` = `${area}AreaInCountry`;
  return settings[name];
}
