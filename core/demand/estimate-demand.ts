import { settingsOf, type Settings } from "../units/index.ts";
import {
  nothingKnown,
  type DemandEstimate,
  type DemandEstimator,
  type DemandEvidence,
} from "./estimator.ts";

/**
 * What one retailer needs of one SKU in the next cycle, by one estimator of the catalogue.
 *
 * @param known what is known; what is left out is not known, which is never the same as 0
 * @returns packs per cycle, ≥ 0, not rounded; or what was missing
 */
export function estimateDemand<Name extends string>(
  estimator: DemandEstimator<Name>,
  known: Partial<DemandEvidence>,
  chosen: Partial<Settings<NoInfer<Name>>> = {},
): DemandEstimate {
  return estimator.estimate(
    { ...nothingKnown, ...known },
    settingsOf(estimator.parameters, chosen),
  );
}
