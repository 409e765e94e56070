import type { SwotSheet, UpliftRating } from "@dongxiao/contract";
import { peerStepTitles, swotOf } from "@dongxiao/core/uplift";
import { type ScoreRow, type ScoreRun, withEyes } from "@dongxiao/store/books";

import type { Asker } from "../indicators/plan.ts";
import { cityRetailers } from "../queries/uplift.ts";
import { type RatedCity, ratedCity } from "./rated-city.ts";
import type { SheetSubject } from "./sheet-subject.ts";
import { standingIn } from "./standing.ts";
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
  const subjects = seen
    .filter(({ id }) => wanted.has(id))
    .map((own): SheetSubject => ({ own, standing: standingOf(own) }));
  const factsOf = await swotFacts(asker, { city, subjects, day });
  return new Map(
    subjects.map((subject) => {
      const said = { day, swot: [...swotOf(factsOf(subject))] };
      return [subject.own.id, sheetOf(city, subject, said)];
    }),
  );
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
  { own, standing }: SheetSubject,
  said: Pick<SwotSheet, "day" | "swot">,
): SwotSheet {
  const { id, licenceCode, name, line } = own;
  const { step, circle, weak, unknown, row } = standing;
  const n = circle.filter((peer) => peer.id !== id).length;
  return {
    retailerId: id,
    licenceCode,
    name,
    line,
    rating: ratingOf(run, row),
    weak: [...weak],
    unknown: [...unknown],
    peers: { step, titles: peerStepTitles[step], n },
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
