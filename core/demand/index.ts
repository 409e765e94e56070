export { estimateDemand } from "./estimate-demand.ts";
export type {
  AnyDemandEstimator,
  DemandBasis,
  DemandEstimate,
  DemandEstimator,
  DemandEvidence,
  DemandExample,
} from "./estimator.ts";
export { estimators, type EstimatorId } from "./estimators/catalogue.ts";
