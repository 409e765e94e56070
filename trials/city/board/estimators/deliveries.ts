import { estimateDemand, estimators } from "@dongxiao/core/demand";

import { meanWeek } from "../seen/seen-city.ts";
import type { BoardEstimator } from "./estimator.ts";

/** The house's first estimator: the mean of what was delivered stands for the forecast of it. */
export const deliveries: BoardEstimator = {
  titles: estimators.fromDeliveries.titles,
  knows: "what was delivered; our estimator `fromDeliveries`",
  estimate: (seen) =>
    meanWeek(seen, seen.supplied).map((forecastPacks) => {
      const estimate = estimateDemand(estimators.fromDeliveries, { forecastPacks });
      return estimate.state === "number" ? estimate.demandPacks : 0;
    }),
};
