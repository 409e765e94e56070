import type { Titles } from "@dongxiao/core/units";

import type { CityTruth } from "../seen/city-truth.ts";
import type { SeenCity } from "../seen/seen-city.ts";

interface Entrant {
  readonly titles: Titles;
  /** What it goes by, for the person who reads its row. */
  readonly knows: string;
}

/** A way to tell, from what the company sees, how many packs each retailer's demand of each SKU is in a week. */
export interface BoardEstimator extends Entrant {
  /** Packs a week by cell. */
  estimate(seen: SeenCity): Float64Array;
}

/** What nobody could do better than: it knows the truth. */
export interface BoardLimit extends Entrant {
  estimate(truth: CityTruth): Float64Array;
}
