import type { UpliftUnit } from "@dongxiao/core/uplift";
import { systemEyes, withEyes } from "@dongxiao/store/books";
import type { Facts } from "@dongxiao/store/facts";

import type { Asker } from "../indicators/plan.ts";
import { type CityRetailer, cityRetailers, pointsIn, type StarRun } from "../queries/uplift.ts";

/** Two ratings, the older one first. */
export interface Spell {
  readonly before: StarRun;
  readonly after: StarRun;
}

/** What is compared: points of the rating, or cartons a week. */
export type Outcome = "points" | "cartons";

/** Each retailer that was rated at both ends of a spell, as a unit of each outcome. */
export type SpellUnits = Readonly<Record<Outcome, readonly UpliftUnit[]>>;

/** Turns a spell into units: alike before are those with like points and like cartons. */
export async function unitsOf(
  { books, facts }: Pick<Asker, "books" | "facts">,
  { before, after }: Spell,
): Promise<SpellUnits> {
  const { retailers, rows } = await withEyes(books, systemEyes, async (trx) => ({
    retailers: await cityRetailers(trx, before.toDay),
    rows: await pointsIn(trx, [before.runId, after.runId]),
  }));
  const pointsOf = (runId: number) =>
    new Map(
      rows.filter((row) => row.scoreRunId === runId).map((row) => [row.retailerId, row.points]),
    );
  const [old, fresh] = [pointsOf(before.runId), pointsOf(after.runId)];
  const [had, has] = [await weeklyCartons(facts, before), await weeklyCartons(facts, after)];
  const both = retailers.flatMap((one) => {
    const [from, to] = [old.get(one.id), fresh.get(one.id)];
    if (from === undefined || to === undefined) return [];
    const [sold, sells] = [had.get(one.id) ?? 0, has.get(one.id) ?? 0];
    const near = [from, Math.log1p(sold)] as const;
    const unit = { retailer: one.id, stratum: stratumOf(one, before, after), near };
    return [{ unit, points: to - from, cartons: sells - sold }];
  });
  return {
    points: both.map(({ unit, points }) => ({ ...unit, change: points })),
    cartons: both.map(({ unit, cartons }) => ({ ...unit, change: cartons })),
  };
}

function stratumOf(
  { marketType, businessType }: CityRetailer,
  before: StarRun,
  after: StarRun,
): string {
  return `${before.runId} ${after.runId} ${marketType} ${businessType}`;
}

/** Cartons a week within the days of a rating. */
async function weeklyCartons(
  facts: Facts,
  { fromDay, toDay }: StarRun,
): Promise<ReadonlyMap<number, number>> {
  const rows = await facts.ask<{ retailer: number; cartons: number }>(
    `select retailer, sum(supplied_packs / packs_per_carton) / (select greatest(1, uniqExact(cycle)) from order_line
      where cycle between toDate('${fromDay}') and toDate('${toDay}')) as cartons
    from order_line where cycle between toDate('${fromDay}') and toDate('${toDay}') group by retailer`,
  );
  return new Map(rows.map(({ retailer, cartons }) => [retailer, cartons]));
}
