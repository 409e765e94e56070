import { markdownTable } from "../../../bench/tables.ts";
import type { CityOptions } from "../../options.ts";
import { meanOf, percent, rangePercent } from "../figures.ts";
import { type Game, play } from "./play.ts";
import { boardPolicies, policyBound } from "./policies.ts";
import type { PolicyScore } from "./tally.ts";

/** What one policy made of one city. */
interface PolicyRow {
  readonly id: string;
  readonly title: string;
  readonly score: PolicyScore;
  /** What was not sold of what the bound sold. */
  readonly lost: number;
}

/** What all policies made of one city, the bound last: with the goods that the usual rule delivered, and with the whole plan. */
export interface PolicyScores {
  readonly sameGoods: readonly PolicyRow[];
  readonly wholePlan: readonly PolicyRow[];
}

const bound = "bound";

/** Plays every policy but the usual one, which is played once for both games. */
function playAll(game: Game, usual: PolicyScore, progress: (id: string) => void): PolicyRow[] {
  const scores = Object.entries({ ...boardPolicies, [bound]: policyBound }).map(([id, policy]) => {
    if (id === "tierCaps") return { id, title: policy.titles.en, score: usual };
    progress(id);
    return { id, title: policy.titles.en, score: play(game, policy).score };
  });
  const most = scores.at(-1)?.score.sold ?? 0;
  return scores.map((row) => ({ ...row, lost: 1 - row.score.sold / most }));
}

/** Plays every policy against one city: the usual rule for a quarter of its weeks, and scores from the middle on. */
export function scorePolicies(options: CityOptions, progress: (id: string) => void): PolicyScores {
  const { weeks } = options;
  const game = {
    options,
    fromWeek: Math.floor(weeks / 4),
    scoredFrom: Math.floor(weeks / 2),
    comesIn: null,
  };
  progress("tierCaps");
  const { score, delivered } = play(game, boardPolicies.tierCaps);
  return {
    sameGoods: playAll({ ...game, comesIn: delivered }, score, (id) =>
      progress(`${id}, same goods`),
    ),
    wholePlan: playAll(game, score, (id) => progress(`${id}, whole plan`)),
  };
}

const headings = [
  "policy",
  "sold of asked",
  "lost against the bound",
  "empty shelves",
  "weeks in stock",
  "price",
  "inequality",
  "asked ÷ lacked",
  "supplied of asked",
  "to diverters",
  "to hoarders",
  "left the area",
];

function rowOf(rows: readonly PolicyRow[]): string[] {
  const mean = (name: keyof PolicyScore): number => meanOf(rows.map(({ score }) => score[name]));
  return [
    rows[0]?.title ?? "",
    rangePercent(rows.map(({ score }) => score.sellOut)),
    percent(meanOf(rows.map(({ lost }) => lost))),
    percent(mean("stockOuts")),
    mean("stockToSales").toFixed(2),
    percent(mean("price")),
    mean("inequality").toFixed(3),
    mean("padding").toFixed(2),
    percent(mean("supply")),
    percent(mean("toDiverters")),
    percent(mean("toHoarders")),
    percent(mean("leftTheArea")),
  ];
}

/** The table of all policies in one of both games, from the scores of every city. */
export function policyTable(cities: readonly PolicyScores[], game: keyof PolicyScores): string {
  const rows = [
    ...Map.groupBy(
      cities.flatMap((city) => city[game]),
      ({ id }) => id,
    ).values(),
  ];
  return markdownTable(headings, rows.map(rowOf));
}

/** What diverters' and hoarders' own consumers ask for: what their share of the supply is to be held against. */
export function fairShareSentence(cities: readonly PolicyScores[]): string {
  const scores = cities.flatMap(({ sameGoods }) => sameGoods.slice(0, 1)).map(({ score }) => score);
  const of = (name: "askedOfDiverters" | "askedOfHoarders"): string =>
    percent(meanOf(scores.map((score) => score[name])));
  return `Diverters' own consumers ask for ${of("askedOfDiverters")} % of the packs, hoarders' for ${of("askedOfHoarders")} %.`;
}
