import type { routes } from "@dongxiao/contract";
import { type Trx, withEyes } from "@dongxiao/store/books";
import type { z } from "zod";

import type { Call } from "../call.ts";
import { retailersAsOf } from "./retailers.ts";

type Page = z.input<(typeof routes)["readRetailer"]["output"]>;

/** Everything that one retailer's page shows; null when the caller does not see that retailer on that day. */
export async function retailerPage(call: Call, id: number, day: string): Promise<Page | null> {
  const { books, facts } = call.house;
  const known = await withEyes(books, call.eyes, async (trx) => {
    const [retailer] = await retailersAsOf(trx, day, id);
    if (retailer === undefined) return null;
    return {
      retailer,
      ...(await historyOf(trx, id)),
      ...(await givenTo(trx, id)),
    };
  });
  if (known === null) return null;
  const [weeks, tops, seen] = await Promise.all([
    facts.ask<Page["weeks"][number]>(weeksSql, { id }),
    facts.ask<{ skuId: number; suppliedPacks: number; amountCnyCents: number }>(topSql, { id }),
    facts.ask<SeenRow>(seenSql, { id }),
  ]);
  const names = await namesOf(
    call,
    [...tops, ...seen].map(({ skuId }) => skuId),
  );
  const nameOf = (skuId: number): { code: string; name: string } =>
    names.get(skuId) ?? { code: "", name: "" };
  return {
    ...known,
    weeks,
    topSkus: tops.map((row) => ({ ...row, ...nameOf(row.skuId) })),
    observations: seen.map(({ skuId, ...row }) => ({ ...shown(row), sku: nameOf(skuId).name })),
  };
}

async function historyOf(trx: Trx, id: number): Promise<Pick<Page, "history" | "licences">> {
  const spans = await trx
    .selectFrom("retailerSpan")
    .innerJoin("orgUnit", "orgUnit.id", "retailerSpan.lineId")
    .select(["during", "retailerSpan.name", "address", "phone", "orgUnit.name as line"])
    .select(["businessType", "marketType", "tradeArea", "sizeClass", "tier", "target"])
    .select(["longitude", "latitude", "routeOrder"])
    .where("retailerId", "=", id)
    .orderBy("during", "desc")
    .execute();
  const licences = await trx
    .selectFrom("licence")
    .select(["during", "state", "reason"])
    .where("retailerId", "=", id)
    .orderBy("during", "desc")
    .execute();
  return {
    history: spans.map(({ during, ...rest }) => ({ ...during, ...rest })),
    licences: licences.map(({ during, ...rest }) => ({ ...during, ...rest })),
  };
}

/** What the newest run of each week planned for the retailer, and the segment that the newest run of all gave it. */
async function givenTo(trx: Trx, id: number): Promise<Pick<Page, "plans" | "segment">> {
  const plans = await trx
    .selectFrom("weekPlanLine")
    .innerJoin("weekRun", "weekRun.id", "weekPlanLine.weekRunId")
    .innerJoin("skuSpan", "skuSpan.skuId", "weekPlanLine.skuId")
    .select(["weekRun.id", "cycle", "weekPlanLine.skuId", "skuSpan.name as sku"])
    .select(["capPacks", "plannedPacks", "reason"])
    .where("retailerId", "=", id)
    .where((on) => on.fn("upper_inf", ["skuSpan.during"]))
    .orderBy("cycle", "desc")
    .orderBy("weekRun.id", "desc")
    .orderBy("skuSpan.name")
    .limit(400)
    .execute();
  const newest = new Map<string, number>();
  for (const plan of plans) if (!newest.has(plan.cycle)) newest.set(plan.cycle, plan.id);
  const segment = await trx
    .selectFrom("weekSegment")
    .innerJoin("weekRun", "weekRun.id", "weekSegment.weekRunId")
    .select(["cycle", "segment", "reason"])
    .where("retailerId", "=", id)
    .orderBy("cycle", "desc")
    .orderBy("weekRun.id", "desc")
    .executeTakeFirst();
  return {
    plans: plans
      .filter((plan) => newest.get(plan.cycle) === plan.id)
      .map(({ id: _run, reason, ...plan }) => ({ ...plan, reason: titlesIn(reason) })),
    segment: segment === undefined ? null : { ...segment, reason: titlesIn(segment.reason) },
  };
}

type Words = Page["plans"][number]["reason"];

/** The sentences of a stored reason; they were written from its numbers when the week was run. */
export function titlesIn(reason: unknown): Words {
  const { sentence } = reason as { sentence: Words };
  return sentence;
}

interface SeenRow {
  skuId: number;
  cycle: string;
  stockPacks: number;
  soldPacks: number;
  priceCnyCentsPerCarton: number;
  stockOutDays: number;
  method: string;
}

const orNull = (value: number): number | null => (value < 0 ? null : value);

function shown(row: Omit<SeenRow, "skuId">): Omit<Page["observations"][number], "sku"> {
  return {
    cycle: row.cycle,
    method: row.method,
    stockPacks: orNull(row.stockPacks),
    soldPacks: orNull(row.soldPacks),
    priceCnyCentsPerCarton: orNull(row.priceCnyCentsPerCarton),
    stockOutDays: orNull(row.stockOutDays),
  };
}

async function namesOf(
  call: Call,
  ids: readonly number[],
): Promise<Map<number, { code: string; name: string }>> {
  if (ids.length === 0) return new Map();
  const rows = await withEyes(call.house.books, call.eyes, (trx) =>
    trx
      .selectFrom("sku")
      .innerJoin("skuSpan", "skuSpan.skuId", "sku.id")
      .select(["sku.id", "code", "name"])
      .where("sku.id", "in", [...new Set(ids)])
      .where((on) => on.fn("upper_inf", ["during"]))
      .execute(),
  );
  return new Map(rows.map(({ id, code, name }) => [id, { code, name }]));
}

const weeksSql = `
  select cycle, sum(supplied_packs) as suppliedPacks, sum(amount_cny_cents) as amountCnyCents,
    sum(supplied_packs > 0) as skus
  from order_line where retailer = {id: UInt32} group by cycle order by cycle`;

const topSql = `
  select sku as skuId, sum(supplied_packs) as suppliedPacks, sum(amount_cny_cents) as amountCnyCents
  from order_line
  where retailer = {id: UInt32}
    and cycle > (select max(cycle) from order_line where retailer = {id: UInt32}) - 52 * 7
  group by sku order by amountCnyCents desc, sku limit 20`;

const seenSql = `
  select sku as skuId, cycle, stock_packs as stockPacks, sold_packs as soldPacks,
    price_cny_cents_per_carton as priceCnyCentsPerCarton, stock_out_days as stockOutDays, method
  from observation where retailer = {id: UInt32} order by cycle desc, sku limit 100`;
