import type { Titles } from "@dongxiao/core/units";

import { usualCity } from "../options.ts";
import { alertTable, meantSentence } from "./alerts/alert-board.ts";
import { alertRules } from "./alerts/alert-rules.ts";
import type { BoardOptions } from "./board-options.ts";
import { boardEstimators, boardLimits } from "./estimators/estimators.ts";
import { estimatorTable } from "./estimators/estimator-board.ts";
import { texts } from "./page-texts.ts";
import { boardPolicies, policyBound } from "./policies/policies.ts";
import { fairShareSentence, policyTable } from "./policies/policy-board.ts";
import { type BoardScores, seenWeeks } from "./run-board.ts";

interface Entrant {
  readonly titles: Titles;
  readonly knows: string;
}

/** Who stands on a board, under its names in three languages, and what each goes by. */
function entrantsList(entrants: readonly Entrant[]): string {
  return entrants
    .map(
      ({ titles, knows }) =>
        `- **${titles.en}** (${titles["zh-Hans"]} / ${titles["zh-Hant"]}): ${knows}.`,
    )
    .join("\n");
}

function estimatorPart({ estimators }: BoardScores): string[] {
  return [
    "## Estimators of demand",
    texts.estimators,
    "Against what consumers came for:",
    estimatorTable(estimators, "asked"),
    texts.wanted,
    estimatorTable(estimators, "wanted"),
    entrantsList([...Object.values(boardEstimators), ...Object.values(boardLimits)]),
  ];
}

function policyPart({ policies }: BoardScores): string[] {
  return [
    "## Allocation policies",
    texts.policies,
    `${texts.policyColumns} ${fairShareSentence(policies)}`,
    texts.sameGoods,
    policyTable(policies, "sameGoods"),
    texts.wholePlan,
    policyTable(policies, "wholePlan"),
    texts.padding,
    entrantsList([...Object.values(boardPolicies), policyBound]),
  ];
}

function alertPart({ alerts }: BoardScores): string[] {
  return [
    "## Alert rules on orders",
    texts.flags,
    `${texts.alerts} ${meantSentence(alerts)}`,
    alertTable(alerts),
    entrantsList(Object.values(alertRules)),
  ];
}

/** The command that makes the page again. */
function commandOf({ retailers, skus, weeks, seeds }: BoardOptions): string {
  return `    npm run city-board -- --retailers ${retailers} --skus ${skus} --weeks ${weeks} --seeds ${seeds.join(",")}`;
}

/** The whole page: the same options and scores make the same text. */
export function pageOf(options: BoardOptions, scores: BoardScores): string {
  const { padding, diverters, sample } = usualCity;
  const share = (value: number): string => `${Math.round(100 * value)} %`;
  const city = `Seeds ${options.seeds.join(", ")}: a city for each, of ${options.retailers} retailers and ${options.skus} SKUs over ${options.weeks} weeks; ${share(padding)} of the retailers pad, ${share(diverters)} divert, ${share(sample)} are watched. Estimators and alert rules look at the last ${seenWeeks(options)} weeks; policies place from week ${Math.floor(options.weeks / 4)} on and are scored from week ${Math.floor(options.weeks / 2)} on.`;
  const parts = [
    "# Leaderboard of the synthetic city",
    texts.opening,
    commandOf(options),
    city,
    ...estimatorPart(scores),
    ...policyPart(scores),
    ...alertPart(scores),
  ];
  return `${parts.join("\n\n")}\n`;
}
