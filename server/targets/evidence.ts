import { problem, type Problem, reply, type Reply } from "@dongxiao/contract";
import {
  decisionOn,
  replayTargets,
  type TargetMonth,
  type TargetScore,
  type TargetStanding,
  type TargetSubject,
} from "@dongxiao/core/retailers";
import { isoOf } from "@dongxiao/core/units";
import {
  newestScoreRun,
  type RetailerAsOf,
  retailersAsOf,
  type ScoreKind,
  scoreRows,
  skusAsOf,
  systemEyes,
  targetMoves,
  type TargetRegister,
  targetRegister,
  type Trx,
  withEyes,
} from "@dongxiao/store/books";
import { sql } from "kysely";

import type { Asker } from "../indicators/plan.ts";
import { heldIn } from "../indicators/when.ts";
import { newestOn } from "../segments/newest-on.ts";
import { skusWithin } from "./goods.ts";
import { gatherMonths, type MonthsFound } from "./months.ts";

/** One retailer with everything that a review may look at. */
export interface Gathered {
  readonly known: RetailerAsOf;
  readonly standing: TargetStanding | null;
  readonly subject: TargetSubject;
  /** The oldest first. */
  readonly months: readonly TargetMonth[];
  /** Whether the facts say anything of it and the register's SKUs. */
  readonly traded: boolean;
}

/** What a review of a register looks at, as far as some eyes see. */
export interface Evidence {
  readonly register: TargetRegister;
  readonly total: number;
  readonly names: MonthsFound["names"];
  readonly fiveDegreePeriod: string | null;
  readonly creditPeriod: string | null;
  readonly gathered: readonly Gathered[];
}

/** Which register, as of when, and how many months back. */
export interface EvidenceAsked {
  readonly id: number;
  readonly day: string;
  readonly months: number;
}

/** Gathers the months, the scores and the standings; who sees the whole company sees every retailer. */
export async function targetEvidenceOf(
  { books, facts, eyes }: Asker,
  { id, day, months }: EvidenceAsked,
): Promise<Reply<Evidence> | Problem<"not-found" | "period-without-data">> {
  const asked = await withEyes(books, systemEyes, (trx) => registerOn(trx, id, day));
  if (asked === null) return problem("not-found", { what: String(id) });
  const held = await heldIn(facts);
  const newest = newestOn(day, held);
  if (held === null || newest === null) {
    const [from, to] = held === null ? ["-", "-"] : [isoOf(held.first), isoOf(held.last)];
    return problem("period-without-data", { period: day, from, to });
  }
  const found = await gatherMonths(facts, { skus: asked.skus, newest, months });
  return reply(await known({ books, facts, eyes }, { ...asked, day, found }));
}

interface RegisterAsked {
  readonly register: TargetRegister;
  readonly total: number;
  readonly skus: readonly number[];
}

async function registerOn(trx: Trx, id: number, day: string): Promise<RegisterAsked | null> {
  const register = await targetRegister(trx, id);
  if (register === null) return null;
  const decision = decisionOn(register.decisions, day) ?? register.decisions[0];
  if (decision === undefined) return null;
  const skus = skusWithin(decision, await skusAsOf(trx, day)).map((sku) => sku.id);
  return { register, total: decision.total, skus };
}

function known(
  { books, eyes }: Asker,
  asked: RegisterAsked & { readonly day: string; readonly found: MonthsFound },
): Promise<Evidence> {
  const { register, total, day, found } = asked;
  return withEyes(books, eyes, async (trx) => {
    const standings = replayTargets(await targetMoves(trx, { registerId: register.id }), day);
    const firstDays = await firstDaysOf(trx);
    const fiveDegree = await scoresOn(trx, "fiveDegree", day);
    const credit = await scoresOn(trx, "credit", day);
    const retailers = await retailersAsOf(trx, day);
    const gathered = retailers.map((one) => ({
      known: one,
      standing: standings.get(one.id) ?? null,
      subject: {
        retailer: one.id,
        licenceState: one.licenceState,
        fiveDegree: fiveDegree.scores.get(one.id) ?? null,
        credit: credit.scores.get(one.id) ?? null,
      },
      months: found.monthsOf(one.id, firstDays.get(one.id) ?? day),
      traded: found.retailers.has(one.id),
    }));
    const periods = { fiveDegreePeriod: fiveDegree.period, creditPeriod: credit.period };
    return { register, total, names: found.names, ...periods, gathered };
  });
}

async function firstDaysOf(trx: Trx): Promise<ReadonlyMap<number, string>> {
  const { rows } = await sql<{ id: number; day: string }>`
    select retailer_id as id, min(lower(during)) as day from retailer_span group by 1`.execute(trx);
  return new Map(rows.map(({ id, day }) => [id, day]));
}

interface Scores {
  readonly period: string | null;
  readonly scores: ReadonlyMap<number, TargetScore>;
}

/** The newest published scores of a kind; none where nothing has been published yet. */
async function scoresOn(trx: Trx, kind: ScoreKind, day: string): Promise<Scores> {
  const run = await newestScoreRun(trx, kind, day);
  if (run === null) return { period: null, scores: new Map() };
  const rows = await scoreRows(trx, run.id);
  const scores = rows.map(
    ({ retailerId, points, grade }) => [retailerId, { points, grade }] as const,
  );
  return { period: run.period, scores: new Map(scores) };
}
