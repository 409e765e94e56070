import type { routes } from "@dongxiao/contract";
import {
  type ImportBatch,
  imports,
  lateEntries,
  latestWeek,
  linesWithin,
  skusAsOf,
  type Trx,
  withEyes,
} from "@dongxiao/store/books";
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
    lines: (await linesWithin(trx, call.eyes.paths)).length,
    scope: await factsScope(trx, call.eyes),
    late: await lateEntries(trx, call.today),
  }));
  const { scope, lines, late, lastOrdersAt, lastImports, refused, ...known } = held;
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
      loaded: { lines, retailers: known.retailers.all, skus: known.skus.all },
      newestCycle: orders.toCycle,
      measuredCycle: known.lastWeekRun?.cycle ?? null,
      refusedRows: refused,
      suspended: isStaff ? known.retailers.all - known.retailers.active : 0,
      lateCare: isStaff ? late : 0,
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
  const skus = await skusAsOf(trx, day);
  const week = await latestWeek(trx, null);
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
    lastWeekRun: week === null ? null : { id: week.id, cycle: week.cycle, madeAt: week.madeAt },
    ...importsIn(await imports(trx, { most: 50 })),
  };
}

const importsShown = 5;

function importsIn(
  rows: readonly ImportBatch[],
): Pick<MasterData, "lastImports" | "lastOrdersAt" | "refused"> {
  const loaded = rows.find(({ kind, state }) => kind === "orders" && state === "applied");
  const newest = rows.slice(0, importsShown);
  return {
    lastImports: newest.map(({ id, kind, fileName, state, startedAt }) => ({
      id,
      kind,
      fileName,
      state,
      startedAt,
    })),
    lastOrdersAt: loaded?.finishedAt ?? null,
    refused: newest.reduce((sum, { counts }) => sum + (counts["refused"] ?? 0), 0),
  };
}
