import type { SwotSheet, UpliftRating } from "@dongxiao/contract";
import { peerStepTitles, swotOf } from "@dongxiao/core/uplift";
import { type ScoreRow, type ScoreRun, withEyes } from "@dongxiao/store/books";

import type { Asker } from "../indicators/plan.ts";
import { cityRetailers } from "../queries/uplift.ts";
import { ratedCity } from "./rated-city.ts";
import { standingIn } from "./standing.ts";
import { swotFacts } from "./swot-facts.ts";

/**
 * The sheet of a retailer as the data fill it on a day. Whoever asks has to see the retailer; its peers are the whole
 * company's, of whom only quartiles, means and counts are told.
 *
 * @returns null when the asker does not see the retailer on that day
 */
export async function swotSheet(
  asker: Asker,
  retailerId: number,
  day: string,
): Promise<SwotSheet | null> {
  const seen = await withEyes(asker.books, asker.eyes, (trx) => cityRetailers(trx, day));
  const own = seen.find(({ id }) => id === retailerId);
  if (own === undefined) return null;
  const city = await ratedCity(asker.books, day);
  const standing = standingIn(city)(own);
  const facts = await swotFacts(asker, { city, own, standing, day });
  const { id, licenceCode, name, line } = own;
  const { step, peers, weak, unknown, row } = standing;
  return {
    retailerId: id,
    licenceCode,
    name,
    line,
    day,
    rating: ratingOf(city.run, row),
    weak: [...weak],
    unknown: [...unknown],
    peers: { step, titles: peerStepTitles[step], n: peers.length },
    swot: [...swotOf(facts)],
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
