import type { listUpliftCandidates, UpliftCandidate } from "@dongxiao/contract";
import { behindPeers } from "@dongxiao/core/uplift";
import { upliftPlans, withEyes } from "@dongxiao/store/books";
import type { z } from "zod";

import type { Asker } from "../indicators/plan.ts";
import { type CityRetailer, cityRetailers } from "../queries/uplift.ts";
import { ratedCity } from "./rated-city.ts";
import { type Standing, standingIn } from "./standing.ts";

type Answer = z.output<(typeof listUpliftCandidates)["output"]>;

/** So many candidates are shown; the rest is a matter for another line, or another month. */
const candidatesMost = 200;

const mostStars = 5;

/** Retailers below five stars that the asker sees, those with most to win first. */
export async function candidatesOf(
  { books, eyes }: Pick<Asker, "books" | "eyes">,
  line: number | undefined,
  today: string,
): Promise<Answer> {
  const city = await ratedCity(books, today);
  const { run } = city;
  if (run === null) return { run: null, lines: [], n: 0, candidates: [] };
  const { seen, plans } = await withEyes(books, eyes, async (trx) => ({
    seen: await cityRetailers(trx, today),
    plans: await upliftPlans(trx, { state: "open" }),
  }));
  const planOf = new Map(plans.map(({ retailerId, id }) => [retailerId, id]));
  const below = seen.filter(({ id, isActive }) => {
    const row = city.rows.get(id);
    return isActive && row !== undefined && (row.stars ?? 0) < mostStars;
  });
  const own = line === undefined ? below : below.filter(({ lineId }) => lineId === line);
  const standingOf = standingIn(city);
  const candidates = own
    .flatMap((one) => candidateOf(one, standingOf(one), planOf.get(one.id) ?? null))
    .toSorted(byPromise);
  const { id: runId, period, toDay } = run;
  return {
    run: { runId, period, toDay },
    lines: linesOf(below),
    n: candidates.length,
    candidates: candidates.slice(0, candidatesMost),
  };
}

function candidateOf(
  { id: retailerId, licenceCode, name, line, lineId }: CityRetailer,
  { row, weak }: Standing,
  openPlanId: number | null,
): readonly UpliftCandidate[] {
  if (row === null) return [];
  const { rating, stars, points } = row;
  return [
    {
      retailerId,
      licenceCode,
      name,
      line,
      lineId,
      rating,
      stars,
      points,
      behindPeers: Math.round(behindPeers(weak)),
      winnable: weak.reduce((sum, item) => sum + item.winnable, 0),
      weakest: weak.slice(0, 2).map(({ item, titles, points: won, mostPoints }) => ({
        item,
        titles,
        points: won,
        mostPoints,
      })),
      openPlanId,
    },
  ];
}

function byPromise(one: UpliftCandidate, other: UpliftCandidate): number {
  return (
    other.behindPeers - one.behindPeers ||
    other.winnable - one.winnable ||
    one.retailerId - other.retailerId
  );
}

function linesOf(retailers: readonly CityRetailer[]): Answer["lines"] {
  const byLine = Map.groupBy(retailers, ({ lineId }) => lineId);
  return [...byLine].map(([id, members]) => ({
    id,
    name: members[0]?.line ?? "",
    n: members.length,
  }));
}
