import type { routes } from "@dongxiao/contract";
import { type Trx, withEyes } from "@dongxiao/store/books";
import { sql } from "kysely";
import type { z } from "zod";

import type { Call } from "../call.ts";
import { attentionIn } from "./attention.ts";
import { factsScope } from "./facts-scope.ts";
import { retailersAsOf } from "./retailers.ts";
import { heldIn, tradeWeeks } from "./trade.ts";

type Home = z.input<(typeof routes)["home"]["output"]>;

const trendWeeks = 52;

/** The first page: what is loaded, how fresh it is, and what needs attention, within the caller's eyes. */
export async function homeOf(call: Call): Promise<Home> {
  const { books, facts } = call.house;
  const held = await withEyes(books, call.eyes, async (trx) => ({
    ...(await masterData(trx, call.today)),
    scope: await factsScope(trx, call.eyes),
  }));
  const { scope, lastOrdersAt, lastImports, refused, ...known } = held;
  const [orders, observations, trend] = await Promise.all([
    heldIn(facts, "order_line", scope),
    heldIn(facts, "observation", scope),
    tradeWeeks(facts, scope, trendWeeks),
  ]);
  const posts = call.visitor?.posts ?? [];
  const isStaff = posts.some(({ role }) => role !== "retailer");
  const mayPlan = posts.some(({ role }) => role === "planner" || role === "administrator");
  return {
    ...known,
    orders: { ...orders, lastImportAt: lastOrdersAt },
    observations: { lines: observations.lines, toCycle: observations.toCycle },
    trend,
    lastImports: isStaff ? lastImports : [],
    attention: attentionIn({
      today: call.today,
      newestCycle: orders.toCycle,
      measuredCycle: known.lastWeekRun?.cycle ?? null,
      refusedRows: refused,
      suspended: isStaff ? known.retailers.all - known.retailers.active : 0,
      mayPlan,
    }),
  };
}

interface MasterData extends Pick<
  Home,
  "company" | "retailers" | "skus" | "lastWeekRun" | "lastImports"
> {
  readonly lastOrdersAt: string | null;
  readonly refused: number;
}

async function masterData(trx: Trx, day: string): Promise<MasterData> {
  const root = await trx
    .selectFrom("orgUnit")
    .select("name")
    .where("parentId", "is", null)
    .executeTakeFirst();
  const retailers = await retailersAsOf(trx, day);
  const skus = await trx
    .selectFrom("skuSpan")
    .select("supplyState")
    .where(sql<boolean>`during @> ${day}::date`)
    .execute();
  const lastWeekRun = await trx
    .selectFrom("weekRun")
    .select(["id", "cycle", "madeAt"])
    .orderBy("cycle", "desc")
    .orderBy("id", "desc")
    .executeTakeFirst();
  const imports = await trx
    .selectFrom("importBatch")
    .select(["id", "kind", "fileName", "state", "startedAt", "finishedAt", "counts"])
    .orderBy("id", "desc")
    .limit(50)
    .execute();
  const loaded = imports.find(({ kind, state }) => kind === "orders" && state === "applied");
  return {
    company: root?.name ?? "",
    retailers: {
      active: retailers.filter(({ licenceState }) => licenceState === "active").length,
      all: retailers.length,
    },
    skus: {
      scarce: skus.filter(({ supplyState }) => supplyState === "scarce").length,
      all: skus.length,
    },
    lastWeekRun: lastWeekRun ?? null,
    lastImports: imports.slice(0, 5).map(({ id, kind, fileName, state, startedAt }) => ({
      id,
      kind,
      fileName,
      state,
      startedAt,
    })),
    lastOrdersAt: loaded?.finishedAt ?? null,
    refused: imports.slice(0, 5).reduce((sum, { counts }) => sum + (counts["refused"] ?? 0), 0),
  };
}
