import type { Settings } from "../../units/index.ts";
import type { DemandEstimate, DemandEstimator, DemandEvidence } from "../estimator.ts";

type Name = "safetyShare";

/** A report that grew right after a cut counts only as much as the report before the cut. */
function heldReport(evidence: DemandEvidence): { packs: number; held: boolean } | null {
  const { reportedPacks, lastReportedPacks, lastSuppliedPacks } = evidence;
  if (reportedPacks === null) return null;
  const cut =
    lastReportedPacks !== null &&
    lastSuppliedPacks !== null &&
    lastSuppliedPacks < lastReportedPacks;
  const held = cut && reportedPacks > lastReportedPacks;
  return { packs: held ? lastReportedPacks : reportedPacks, held };
}

function estimate(evidence: DemandEvidence, { safetyShare }: Settings<Name>): DemandEstimate {
  const { openingPacks, suppliedPacks, closingPacks, trendPacks } = evidence;
  if (openingPacks === null || suppliedPacks === null || closingPacks === null)
    return {
      state: "insufficient_data",
      missing: (["openingPacks", "suppliedPacks", "closingPacks"] as const).filter(
        (name) => evidence[name] === null,
      ),
    };
  const soldPacks = Math.max(0, openingPacks + suppliedPacks - closingPacks);
  const proven = Math.max(0, soldPacks * (1 + safetyShare) + (trendPacks ?? 0));
  const report = heldReport(evidence);
  if (report === null || proven <= report.packs)
    return { state: "number", demandPacks: proven, basis: "sold" };
  const basis = report.held ? "report-held" : "report";
  return { state: "number", demandPacks: report.packs, basis };
}

/** Believes a report only as far as counted sales bear it out. */
export const verifiedBySales: DemandEstimator<Name> = {
  titles: {
    "zh-Hans": "需求核定（按实销）",
    "zh-Hant": "需求核定（依實銷）",
    en: "Demand verified by sales",
  },
  unit: "packs/cycle",
  formula:
    "min(report, sold × (1 + safetyShare) + trend), sold = opening count + supplied − closing count; a report that grew after a cut counts as the report before it",
  source:
    "Lee, Padmanabhan & Whang, Information distortion in a supply chain (1997): shortage gaming; the rule is this house's own proposal",
  version: 1,
  parameters: {
    safetyShare: {
      titles: {
        "zh-Hans": "安全库存占销量",
        "zh-Hant": "安全庫存占銷量",
        en: "Safety stock as a share of sales",
      },
      unit: "ratio",
      min: 0,
      max: 2,
      preset: 0.25,
    },
  },
  blindTo: {
    "zh-Hans": "货架卖空之后顾客还想买多少看不到：卖空的店，真实需求可能更高。",
    "zh-Hant": "貨架賣空之後顧客還想買多少看不到：賣空的店，真實需求可能更高。",
    en: "It does not see what consumers would have bought after the shelf was empty: a shop that sells out may need more.",
  },
  estimate,
  examples: [
    {
      why: "asks 7 after 5 were cut to 3: 0 + 3 − 0 = 3 sold, 3 × 1.25 = 3.75, below the 5 that the report is held to",
      given: {
        reportedPacks: 7,
        lastReportedPacks: 5,
        lastSuppliedPacks: 3,
        openingPacks: 0,
        suppliedPacks: 3,
        closingPacks: 0,
      },
      expect: { state: "number", demandPacks: 3.75, basis: "sold" },
    },
    {
      why: "then asks 9 after 7 were cut to 3: the same sales, the same demand",
      given: {
        reportedPacks: 9,
        lastReportedPacks: 7,
        lastSuppliedPacks: 3,
        openingPacks: 0,
        suppliedPacks: 3,
        closingPacks: 0,
      },
      expect: { state: "number", demandPacks: 3.75, basis: "sold" },
    },
    {
      why: "asks 4 although 2 + 10 − 2 = 10 were sold: nobody is given more than it asks for",
      given: { reportedPacks: 4, openingPacks: 2, suppliedPacks: 10, closingPacks: 2 },
      expect: { state: "number", demandPacks: 4, basis: "report" },
    },
    {
      why: "asks 9 after 6 were cut to 5: held to 6, below the 0 + 8 − 0 = 8 sold × 1.25 = 10",
      given: {
        reportedPacks: 9,
        lastReportedPacks: 6,
        lastSuppliedPacks: 5,
        openingPacks: 0,
        suppliedPacks: 8,
        closingPacks: 0,
      },
      expect: { state: "number", demandPacks: 6, basis: "report-held" },
    },
    {
      why: "12 + 0 − 12 = 0 were sold and the market shrinks by 2: nothing is needed",
      given: {
        reportedPacks: 9,
        openingPacks: 12,
        suppliedPacks: 0,
        closingPacks: 12,
        trendPacks: -2,
      },
      expect: { state: "number", demandPacks: 0, basis: "sold" },
    },
    {
      why: "a report alone proves nothing",
      given: { reportedPacks: 9, suppliedPacks: 3 },
      expect: { state: "insufficient_data", missing: ["openingPacks", "closingPacks"] },
    },
  ],
};
