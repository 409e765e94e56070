import type { RetailerCard } from "@dongxiao/contract";
import {
  custodiansOn,
  type DaySpan,
  holds,
  newestScoreRun,
  type ScoreRow,
  scoreRows,
  type ScoreRun,
  schedulesAsOf,
  type Trx,
} from "@dongxiao/store/books";

import type { RetailerAsOf } from "../../queries/retailers.ts";

type Head = RetailerCard["head"];

/** Who some retailers are, as the books know them on a day. */
export async function cardHeads(
  trx: Trx,
  retailers: readonly RetailerAsOf[],
  day: string,
): Promise<(retailer: RetailerAsOf) => Head> {
  const ids = retailers.map(({ id }) => id);
  const custodians = await custodiansOn(trx, ids, day);
  const schedules = new Map((await schedulesAsOf(trx, day)).map((one) => [one.lineId, one]));
  const reached = await trx
    .selectFrom("retailerSpan")
    .select(["retailerId", "address", "phone"])
    .where("retailerId", "in", ids)
    .where(holds("during", day))
    .execute();
  const places = new Map(reached.map(({ retailerId, ...place }) => [retailerId, place]));
  return ({ lineCode: _code, tier: _tier, ...known }) => {
    const schedule = schedules.get(known.lineId);
    return {
      ...known,
      address: places.get(known.id)?.address ?? "",
      phone: places.get(known.id)?.phone ?? "",
      custodian: custodians.get(known.id) ?? null,
      order:
        schedule === undefined ? null : { weekday: schedule.orderWeekday, rhythm: schedule.rhythm },
    };
  };
}

type TierSpan = RetailerCard["tiers"][number];

/** How the tiers of some retailers went, the oldest first; spans that differ in other things count as one. */
export async function cardTiers(
  trx: Trx,
  ids: readonly number[],
): Promise<(id: number) => TierSpan[]> {
  const spans = await trx
    .selectFrom("retailerSpan")
    .select(["retailerId", "tier", "during"])
    .where("retailerId", "in", ids)
    .orderBy("during")
    .execute();
  const byRetailer = Map.groupBy(spans, ({ retailerId }) => retailerId);
  return (id) => joined(byRetailer.get(id) ?? []);
}

function joined(spans: readonly { tier: number; during: DaySpan }[]): TierSpan[] {
  const tiers: TierSpan[] = [];
  for (const { tier, during } of spans) {
    const before = tiers.at(-1);
    if (before?.tier === tier && before.to === during.from) before.to = during.to;
    else tiers.push({ tier, ...during });
  }
  return tiers;
}

/** The newest published star rating of some retailers. */
export async function cardStars(
  trx: Trx,
  day: string,
): Promise<(id: number) => RetailerCard["star"]> {
  const run = await newestScoreRun(trx, "star", day);
  if (run === null) return () => null;
  const rows = new Map((await scoreRows(trx, run.id)).map((row) => [row.retailerId, row]));
  return (id) => starOf(run, rows.get(id));
}

function starOf(
  { period, fromDay, toDay }: ScoreRun,
  row: ScoreRow | undefined,
): RetailerCard["star"] {
  if (row === undefined) return null;
  const { stars, grade, rating, points, rank, rankGroup } = row;
  return { period, fromDay, toDay, stars, grade, rating, points, rank, rankGroup };
}
