import type { routes } from "@dongxiao/contract";
import { holds, type Trx } from "@dongxiao/store/books";
import type { Titles } from "@dongxiao/core/units";
import { sql } from "kysely";
import type { z } from "zod";

type Runs = z.input<(typeof routes)["listWeeks"]["output"]>["runs"];
type Plan = z.input<(typeof routes)["readPlan"]["output"]>;
type Round = z.input<(typeof routes)["readRoute"]["output"]>;

/** Every run of a week, newest first. */
export async function weekRuns(trx: Trx): Promise<Runs> {
  return trx
    .selectFrom("weekRun")
    .leftJoin("person", "person.id", "weekRun.madeBy")
    .select(["weekRun.id", "cycle", "madeAt", "person.name as madeBy"])
    .orderBy("weekRun.id", "desc")
    .limit(200)
    .execute();
}

/** One scarce SKU's plan as far as a transaction's eyes see; null when there is none. */
export async function planOf(trx: Trx, runId: number, skuId: number): Promise<Plan | null> {
  const plan = await trx
    .selectFrom("weekPlan")
    .innerJoin("weekRun", "weekRun.id", "weekPlan.weekRunId")
    .innerJoin("skuSpan", "skuSpan.skuId", "weekPlan.skuId")
    .select(["weekRun.cycle", "rule", "skuSpan.name as sku"])
    .where("weekRunId", "=", runId)
    .where("weekPlan.skuId", "=", skuId)
    .where(holds("skuSpan.during", sql.ref("weekRun.cycle")))
    .executeTakeFirst();
  if (plan === undefined) return null;
  const { rows } = await sql<Plan["lines"][number]>`
    select p.retailer_id, r.licence_code, s.name, l.name as line, coalesce(g.segment, '') as segment,
      p.demand_packs, p.cap_packs, p.planned_packs, p.reason -> 'sentence' as reason
    from week_plan_line p
    join retailer r on r.id = p.retailer_id
    join retailer_span s on s.retailer_id = p.retailer_id and ${holds("s.during", plan.cycle)}
    join org_unit l on l.id = s.line_id
    left join week_segment g on g.week_run_id = p.week_run_id and g.retailer_id = p.retailer_id
    where p.week_run_id = ${runId} and p.sku_id = ${skuId}
    order by p.planned_packs desc, r.licence_code`.execute(trx);
  return { ...plan, lines: rows };
}

/** One line's visits as far as a transaction's eyes see; null when the line is not theirs. */
export async function roundOf(trx: Trx, runId: number, lineId: number): Promise<Round | null> {
  const run = await trx
    .selectFrom("weekRun")
    .select("cycle")
    .where("id", "=", runId)
    .executeTakeFirst();
  if (run === undefined) return null;
  const line = await trx
    .selectFrom("orgUnit")
    .leftJoin("lineSchedule", (join) =>
      join
        .onRef("lineSchedule.lineId", "=", "orgUnit.id")
        .on(holds("lineSchedule.during", sql`(${run.cycle}::date + 7)`)),
    )
    .select(["name", "depotLongitude", "depotLatitude"])
    .where("id", "=", lineId)
    .where("kind", "=", "line")
    .where(sql<boolean>`dongxiao_sees(path)`)
    .executeTakeFirst();
  if (line === undefined) return null;
  const { rows } = await sql<Round["visits"][number] & { reason: Titles }>`
    select v.day, v.sequence, v.retailer_id, s.name, coalesce(g.segment, '') as segment,
      s.longitude, s.latitude, v.reason -> 'sentence' as reason
    from week_visit v
    join retailer_span s on s.retailer_id = v.retailer_id and ${holds("s.during", sql.ref("v.day"))}
    left join week_segment g on g.week_run_id = v.week_run_id and g.retailer_id = v.retailer_id
    where v.week_run_id = ${runId} and v.line_id = ${lineId}
    order by v.day, v.sequence`.execute(trx);
  const { name, depotLongitude: longitude, depotLatitude: latitude } = line;
  const depot = longitude === null || latitude === null ? null : { longitude, latitude };
  return { line: name, depot, visits: rows };
}
