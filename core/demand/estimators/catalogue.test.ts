import { assert, nat, property, record } from "fast-check";
import { describe, expect, it } from "vitest";

import { estimateDemand } from "../estimate-demand.ts";
import type { AnyDemandEstimator } from "../estimator.ts";
import { estimators } from "./catalogue.ts";

const catalogue: [string, AnyDemandEstimator][] = Object.entries(estimators);
const count = nat(500);
const known = record({
  reportedPacks: count,
  lastReportedPacks: count,
  lastSuppliedPacks: count,
  openingPacks: count,
  suppliedPacks: count,
  closingPacks: count,
  forecastPacks: count,
  trendPacks: count.map((packs) => packs - 250),
});

describe.each(catalogue)("%s", (_id, estimator) => {
  it.each([...estimator.examples])("$why", ({ given, expect: expected }) => {
    expect(estimateDemand(estimator, given)).toEqual(expected);
  });

  it("says what is missing when nothing is known", () => {
    expect(estimateDemand(estimator, {}).state).toBe("insufficient_data");
  });

  it("is never negative and never above what the deliveries and counts can bear", () => {
    assert(
      property(known, (given) => {
        const estimate = estimateDemand(estimator, given);
        if (estimate.state !== "number") throw new Error("everything is known");
        expect(estimate.demandPacks).toBeGreaterThanOrEqual(0);
        const proven = (given.openingPacks + given.suppliedPacks) * 1.25 + 250;
        expect(estimate.demandPacks).toBeLessThanOrEqual(Math.max(proven, given.forecastPacks));
      }),
    );
  });

  it("does not grow with a report that is higher than the sales", () => {
    // 3 supplied and sold each cycle, while the report climbs 5, 7, 9
    const climbs = [
      { reportedPacks: 5 },
      { reportedPacks: 7, lastReportedPacks: 5, lastSuppliedPacks: 3 },
      { reportedPacks: 9, lastReportedPacks: 7, lastSuppliedPacks: 3 },
    ];
    const sales = { openingPacks: 0, suppliedPacks: 3, closingPacks: 0, forecastPacks: 3 };
    const estimates = climbs.map((report) => estimateDemand(estimator, { ...sales, ...report }));
    expect(new Set(estimates.map((estimate) => JSON.stringify(estimate))).size).toBe(1);
  });
});
