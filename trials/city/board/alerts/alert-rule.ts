import type { Titles } from "@dongxiao/core/units";

import type { SeenCity } from "../seen/seen-city.ts";

/** A rule that points at retailers whose orders should be looked at. A flag leads to a check with a right of reply. */
export interface AlertRule {
  readonly titles: Titles;
  /** What it goes by, for the person who reads its row. */
  readonly knows: string;
  /** A retailer is flagged from this score on. */
  readonly threshold: number;
  /** The higher, the odder; 0 where there is nothing to go by. By retailer. */
  scores(seen: SeenCity): Float64Array;
}
