import type { BehaviourId } from "../../behaviours/behaviours.ts";

/** What nobody in the company knows: columns by cell, the mean week of the weeks that are seen, in packs. */
export interface CityTruth {
  /** What consumers came for. */
  readonly asked: Float64Array;
  /** What retailers wanted of their orders, had their earlier wants been met. */
  readonly wanted: Float64Array;
  /** What consumers come for by the season and the usual rate alone, without the chance of a week. */
  readonly usual: Float64Array;
  /** How each retailer orders. */
  readonly behaviours: readonly BehaviourId[];
}
