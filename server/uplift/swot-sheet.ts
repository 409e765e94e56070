import type { SwotSheet, UpliftRating } from "@dongxiao/contract";
import { peerStepTitles, swotOf } from "@dongxiao/core/uplift";
import { type ScoreRow, type ScoreRun, withEyes } from "@dongxiao/store/books";

import type { Asker } from "../indicators/plan.ts";
import { type CityRetailer, cityRetailers } from "../queries/uplift.ts";
import { type RatedCity, ratedCity } from "./rated-city.ts";
import { type Standing, standingIn } from "./standing.ts";
import { swotFacts } from "./swot-facts.ts";

/**
 * The sheets of retailers as the data fill them on a day, by retailer; whoever the asker does not see on that day has
 * none. Peers are the whole company's, of whom only quartiles, means and counts are told.
 */
export async function swotSheets(
  asker: Asker,
  retailerIds: readonly number[],
  day: string,
): Promise<ReadonlyMap<number, SwotSheet>> {
  const seen = await withEyes(asker.books, asker.eyes, (trx) => cityRetailers(trx, day));
  const wanted = new Set(retailerIds);
  const city = await ratedCity(asker.books, day);
  const standingOf = standingIn(city);
  const sheets = new Map<number, SwotSheet>();
  for (const own of seen.filter(({ id }) => wanted.has(id))) {
    const standing = standingOf(own);
    const facts = await swotFacts(asker, { city, own, standing, day });
    sheets.set(own.id, sheetOf(city, own, standing, { day, swot: [...swotOf(facts)] }));
  }
  return sheets;
}

/** The sheet of one retailer; null when the asker does not see it on that day. */
export async function swotSheet(
  asker: Asker,
  retailerId: number,
  day: string,
): Promise<SwotSheet | null> {
  return (await swotSheets(asker, [retailerId], day)).get(retailerId) ?? null;
}

function sheetOf(
  { run }: RatedCity,
  { id, licenceCode, name, line }: CityRetailer,
  { step, peers, weak, unknown, row }: Standing,
  said: Pick<SwotSheet, "day" | "swot">,
): SwotSheet {
  return {
    retailerId: id,
    licenceCode,
    name,
    line,
    rating: ratingOf(run, row),
    weak: [...weak],
    unknown: [...unknown],
    peers: { step, titles: peerStepTitles[step], n: peers.length },
    ...said,
  };
}

/** A rating as plans speak of it; null without one. */
export function ratingOf(
  run: Pick<ScoreRun, "id" | "period" | "toDay"> | null,
  row: Pick<ScoreRow, "points" | "stars" | "rating"> | null,
): UpliftRating | null {
  if (run === null || row === null) return null;
  const { points, stars, rating } = row;
  return { runId: run.id, period: run.period, toDay: run.toDay, points, stars, rating };
}
