import type { BehaviourId } from "../../behaviours/behaviours.ts";
import { markdownTable } from "../../../bench/tables.ts";
import { meanOf, percent } from "../figures.ts";
import type { LivedCity } from "../seen/live-city.ts";
import { alertRules } from "./alert-rules.ts";
import { type Hits, hitsOf } from "./hits.ts";

/** How one rule met those that it may be meant for, in one city. */
interface AlertScore {
  readonly id: string;
  readonly title: string;
  readonly diverters: Hits;
  readonly proxies: Hits;
}

/** Scores every alert rule in one city. */
export function scoreAlerts({ seen, truth: { behaviours } }: LivedCity): AlertScore[] {
  const are = (behaviour: BehaviourId): boolean[] => behaviours.map((own) => own === behaviour);
  const [diverters, proxies] = [are("diverts"), are("orders-for-another")];
  return Object.entries(alertRules).map(([id, rule]) => {
    const scores = rule.scores(seen);
    return {
      id,
      title: rule.titles.en,
      diverters: hitsOf(scores, rule.threshold, diverters),
      proxies: hitsOf(scores, rule.threshold, proxies),
    };
  });
}

/** A share of what the cities add to, as a percentage; nothing where there is nothing to divide by. */
function shareOf(hits: readonly Hits[], part: "found", whole: "flagged" | "meant"): string {
  const sum = (name: "found" | "flagged" | "meant"): number =>
    hits.reduce((all, of) => all + of[name], 0);
  return sum(whole) === 0 ? "" : percent(sum(part) / sum(whole));
}

function aucText(hits: readonly Hits[]): string {
  const known = hits.map(({ auc }) => auc).filter((auc) => auc !== null);
  return known.length === 0 ? "" : meanOf(known).toFixed(3);
}

function cellsOf(hits: readonly Hits[]): string[] {
  return [shareOf(hits, "found", "flagged"), shareOf(hits, "found", "meant"), aucText(hits)];
}

const headings = [
  "rule",
  "flagged",
  "diverters: precision",
  "recall",
  "AUC",
  "proxies: precision",
  "recall",
  "AUC",
];

/** The table of all alert rules, from the scores of every city. */
export function alertTable(cities: readonly (readonly AlertScore[])[]): string {
  const rows = [...Map.groupBy(cities.flat(), ({ id }) => id).values()];
  return markdownTable(
    headings,
    rows.map((scores) => [
      scores[0]?.title ?? "",
      scores.reduce((sum, { diverters }) => sum + diverters.flagged, 0),
      ...cellsOf(scores.map(({ diverters }) => diverters)),
      ...cellsOf(scores.map(({ proxies }) => proxies)),
    ]),
  );
}

/** How many retailers of the cities divert and order for others: what the rules should find. */
export function meantSentence(cities: readonly (readonly AlertScore[])[]): string {
  const sum = (of: "diverters" | "proxies"): number =>
    cities.reduce((all, [first]) => all + (first?.[of].meant ?? 0), 0);
  return `There are ${sum("diverters")} diverters and ${sum("proxies")} proxies in the cities of this page.`;
}
