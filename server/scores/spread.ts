import type { ScoreMovesShown, scoreSpread } from "@dongxiao/contract";
import { marketTypes, type ScoreMoves, type ScoreScheme } from "@dongxiao/core/retailers";
import type { Titles } from "@dongxiao/core/units";
import type { Trx } from "@dongxiao/store/books";
import type { z } from "zod";

import { retailersNamed } from "../queries/named.ts";
import type { LightScoreRow } from "../queries/scores.ts";

const everybody: Titles = { "zh-Hans": "全部", "zh-Hant": "全部", en: "All" };
const notGiven: Titles = { "zh-Hans": "未填", "zh-Hant": "未填", en: "Not given" };

function groupTitles({ rankedBy }: ScoreScheme, group: string): Titles {
  if (rankedBy === "everybody") return everybody;
  const known = Object.entries(marketTypes).find(([code]) => code === group);
  return known?.[1].titles ?? notGiven;
}

/** How many have each grade, each rank group apart. */
export function spreadOf(
  scheme: ScoreScheme,
  rows: readonly LightScoreRow[],
): z.output<typeof scoreSpread> {
  const groups = [...Map.groupBy(rows, ({ rankGroup }) => rankGroup)];
  return groups
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([group, members]) => ({
      group,
      groupTitles: groupTitles(scheme, group),
      retailers: members.length,
      meanPoints: members.reduce((sum, { points }) => sum + points, 0) / members.length,
      grades: scheme.grading.grades.map(({ code }) => ({
        grade: code,
        n: members.filter(({ grade }) => grade === code).length,
      })),
    }));
}

/** How many of those who move a page lists. */
const moversMost = 100;

/** Moves with the names of the retailers that move. */
export async function movesShown(
  trx: Trx,
  { movers, matrix, ...counts }: ScoreMoves,
  day: string,
): Promise<ScoreMovesShown> {
  const listed = movers.slice(0, moversMost);
  const names = await retailersNamed(
    trx,
    listed.map(({ retailer }) => retailer),
    day,
  );
  const nameless = { licenceCode: "", name: "", line: "" };
  return {
    ...counts,
    matrix: [...matrix],
    movers: listed.map(({ retailer, ...move }) => ({
      ...nameless,
      ...names.get(retailer),
      retailerId: retailer,
      ...move,
    })),
  };
}
