import type { BusinessType, MarketType, TradeArea } from "@dongxiao/core/retailers";

import type { Point } from "./point.ts";

/** What kind of place a retailer lies in. */
export type Setting = "core" | "tradeArea" | "township" | "village" | "hamlet";

/** Where in a county a retailer lies. */
export interface Spot {
  readonly setting: Setting;
  readonly tradeArea: TradeArea;
  readonly point: Point;
  readonly address: string;
}

/** One retailer before it has a line: `n` names its chance, whatever the order of lines. */
export interface Plot extends Spot {
  readonly n: number;
  readonly county: number;
  readonly marketType: MarketType;
  readonly businessType: BusinessType;
}
