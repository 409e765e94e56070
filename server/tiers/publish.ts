import { problem, type Problem, reply, type Reply } from "@dongxiao/contract";
import { isoAfter } from "@dongxiao/core/units";
import {
  audit,
  type Books,
  lockTierRun,
  newestPublished,
  publishTiers,
  systemEyes,
  type TierRun,
  type Trx,
  withdrawTiers,
  withEyes,
} from "@dongxiao/store/books";

/** Where a publication is written, who does it, and what day it is. */
export interface Publishing {
  readonly books: Books;
  readonly personId: number | null;
  readonly today: string;
}

type Unlike = Problem<"not-found" | "tier-run-not-so" | "valid-from-too-early">;

/** The first day from which a grading can hold: after its period, and after the day from which another one holds. */
export function earliestDay({ toDay }: TierRun, other: TierRun | null): string {
  const held = other?.validFrom ?? toDay;
  return isoAfter(laterOf(held, toDay), 1);
}

/** Writes a draft's tiers into the retailers' histories; whoever published has to be seeing the whole company. */
export function publishTierRun(
  { books, personId }: Publishing,
  id: number,
  wanted: string | undefined,
): Promise<Reply<{ validFrom: string; changed: number }> | Unlike> {
  return withEyes(books, systemEyes, async (trx) => {
    const run = await lockTierRun(trx, id);
    if (run === null) return problem("not-found", { what: String(id) });
    if (run.state !== "draft") return problem("tier-run-not-so", { state: run.state });
    const earliest = earliestDay(run, await newestPublished(trx, id));
    const validFrom = wanted ?? earliest;
    if (validFrom < earliest) return problem("valid-from-too-early", { earliest });
    const changed = await publishTiers(trx, run, { validFrom, by: personId });
    await told(trx, "publish-tiers", { id, personId, after: { validFrom, changed } });
    return reply({ validFrom, changed });
  });
}

interface Withdrawal {
  readonly id: number;
  readonly fromDay?: string | undefined;
  readonly why: string;
}

/** Throws a draft away, or takes a publication back: from today on, or from the first day of it when that is to come. */
export function withdrawTierRun(
  { books, personId, today }: Publishing,
  { id, fromDay: wanted, why }: Withdrawal,
): Promise<
  Reply<{ fromDay: string | null; changed: number }> | Unlike | Problem<"tier-run-followed">
> {
  return withEyes(books, systemEyes, async (trx) => {
    const run = await lockTierRun(trx, id);
    if (run === null) return problem("not-found", { what: String(id) });
    const refused = unwithdrawable(run, await newestPublished(trx, id), wanted);
    if (refused !== null) return refused;
    const fromDay = run.validFrom === null ? null : (wanted ?? laterOf(today, run.validFrom));
    const changed = await withdrawTiers(trx, run, { fromDay, by: personId, why });
    const after = { fromDay, changed };
    await told(trx, "withdraw-tiers", { id, personId, after, reason: why });
    return reply(after);
  });
}

const laterOf = (one: string, other: string): string => (one > other ? one : other);

/** What stands on a publication goes first, and none is taken back from before it held. */
function unwithdrawable(
  { state, validFrom }: TierRun,
  later: TierRun | null,
  wanted: string | undefined,
): Problem<"tier-run-not-so" | "tier-run-followed" | "valid-from-too-early"> | null {
  if (state === "withdrawn") return problem("tier-run-not-so", { state });
  if (validFrom === null) return null;
  if (later !== null && (later.validFrom ?? "") > validFrom)
    return problem("tier-run-followed", { later: later.id });
  if (wanted !== undefined && wanted < validFrom)
    return problem("valid-from-too-early", { earliest: validFrom });
  return null;
}

interface Told {
  readonly id: number;
  readonly personId: number | null;
  readonly after: object;
  readonly reason?: string;
}

function told(trx: Trx, action: string, { id, ...rest }: Told): Promise<void> {
  return audit(trx, { action, subjectKind: "tier-run", subjectId: String(id), ...rest });
}
