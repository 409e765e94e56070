import type { Titles } from "@dongxiao/core/units";
import {
  type Books,
  newestScoreRun,
  type ScoreRow,
  scoreRows,
  type ScoreRun,
  systemEyes,
  withEyes,
} from "@dongxiao/store/books";

import { type CityRetailer, cityRetailers } from "../queries/uplift.ts";
import { itemTitles } from "./item-titles.ts";

/** The newest rating by stars as of a day, the whole company's: only means and quartiles of it are shown to others. */
export interface RatedCity {
  /** Null while none is published. */
  readonly run: ScoreRun | null;
  readonly rows: ReadonlyMap<number, ScoreRow>;
  readonly retailers: readonly CityRetailer[];
  readonly titlesOf: (item: string) => Titles;
}

/** Reads who there is on a day, and how each was rated. */
export function ratedCity(books: Books, day: string): Promise<RatedCity> {
  return withEyes(books, systemEyes, async (trx) => {
    const retailers = await cityRetailers(trx, day);
    const run = await newestScoreRun(trx, "star", day);
    const rows = run === null ? [] : await scoreRows(trx, run.id);
    return {
      run,
      retailers,
      rows: new Map(rows.map((row) => [row.retailerId, row])),
      titlesOf: await itemTitles(trx, run?.schemeId ?? 0),
    };
  });
}
