import { markdownTable } from "../../../bench/tables.ts";
import { meanOf, percent, rangePercent, signedPercent } from "../figures.ts";
import type { LivedCity } from "../seen/live-city.ts";
import { type EstimatorErrors, estimatorErrors } from "./errors.ts";
import { boardEstimators, boardLimits } from "./estimators.ts";

/** What an estimator is held against: what consumers came for, and what retailers wanted. */
type Truth = "asked" | "wanted";

/** The errors of one estimator in one city, against both truths. */
interface EstimatorScore {
  readonly id: string;
  readonly title: string;
  readonly asked: EstimatorErrors;
  readonly wanted: EstimatorErrors;
}

/** Scores every estimator in one city, the limits last. */
export function scoreEstimators(city: LivedCity): EstimatorScore[] {
  const { seen, truth } = city;
  const scoreOf = (id: string, title: string, estimate: Float64Array): EstimatorScore => ({
    id,
    title,
    asked: estimatorErrors(city, estimate, truth.asked),
    wanted: estimatorErrors(city, estimate, truth.wanted),
  });
  return [
    ...Object.entries(boardEstimators).map(([id, one]) =>
      scoreOf(id, one.titles.en, one.estimate(seen)),
    ),
    ...Object.entries(boardLimits).map(([id, one]) =>
      scoreOf(id, one.titles.en, one.estimate(truth)),
    ),
  ];
}

const headings = [
  "estimator",
  "all cells",
  "bias",
  "rationed, watched",
  "bias",
  "rationed, not watched",
  "bias",
  "SKU totals",
  "rationed SKU totals",
];

function rowOf(scores: readonly EstimatorScore[], truth: Truth): string[] {
  const of = (scope: keyof EstimatorErrors, error: "wape" | "bias"): number[] =>
    scores.map((score) => score[truth][scope][error]);
  return [
    scores[0]?.title ?? "",
    percent(meanOf(of("all", "wape"))),
    signedPercent(meanOf(of("all", "bias"))),
    percent(meanOf(of("watched", "wape"))),
    signedPercent(meanOf(of("watched", "bias"))),
    rangePercent(of("hidden", "wape")),
    signedPercent(meanOf(of("hidden", "bias"))),
    percent(meanOf(of("skus", "wape"))),
    percent(meanOf(of("rationedSkus", "wape"))),
  ];
}

/** The table of all estimators against one truth, from the scores of every city. */
export function estimatorTable(
  cities: readonly (readonly EstimatorScore[])[],
  truth: Truth,
): string {
  const rows = [...Map.groupBy(cities.flat(), ({ id }) => id).values()];
  return markdownTable(
    headings,
    rows.map((scores) => rowOf(scores, truth)),
  );
}
