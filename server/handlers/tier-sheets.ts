import { problem, reply } from "@dongxiao/contract";
import {
  answerTierAppeal,
  insertTierAppeal,
  lockTierRun,
  openTierAppeal,
  systemEyes,
  tierAppeals,
  type Trx,
  withEyes,
} from "@dongxiao/store/books";

import type { Call, HandlerOf } from "../call.ts";
import { retailersNamed } from "../queries/named.ts";
import { appealsShown } from "../tiers/shown.ts";
import { sheetOf, tierFound, type TierFound } from "../tiers/tier-sheet.ts";
import { note } from "./notes.ts";

/** A retailer reads of itself only what was published. */
function isForStaff({ visitor }: Call): boolean {
  return visitor?.posts.some(({ role }) => role !== "retailer") ?? false;
}

export const readTierSheet: HandlerOf<"readTierSheet"> = async ({ id, run: runId }, call) => {
  const { books } = call.house;
  const found = await withEyes(books, call.eyes, async (trx) => {
    const seen = await retailersNamed(trx, [id], call.today);
    if (!seen.has(id)) return problem("not-found", { what: String(id) });
    const own = await tierFound(trx, id, runId);
    const shown = own?.run.state === "published" || isForStaff(call) ? own : null;
    return reply({ shown, appeals: await appealsOf(trx, id, shown) });
  });
  if (!found.ok) return found;
  const { shown, appeals } = found.value;
  return reply({ sheet: shown === null ? null : await sheetOf(books, shown), appeals });
};

async function appealsOf(trx: Trx, retailerId: number, found: TierFound | null) {
  if (found === null) return [];
  const appeals = await tierAppeals(trx, found.run.id, retailerId);
  return appealsShown(trx, appeals, found.run.toDay);
}

export const appealTier: HandlerOf<"appealTier"> = ({ id: retailerId, text }, call) =>
  withEyes(call.house.books, call.eyes, async (trx) => {
    const found = await tierFound(trx, retailerId, undefined);
    if (found === null) return problem("not-found", { what: String(retailerId) });
    const by = { enteredBy: call.eyes.personId };
    const appeal = { tierRunId: found.run.id, retailerId, text, ...by };
    const id = await insertTierAppeal(trx, appeal);
    if (id === null) return problem("appeal-open");
    await note(trx, call, { action: "appeal-tier", kind: "tier-appeal", id, after: appeal });
    return reply({ id });
  });

export const answerAppeal: HandlerOf<"answerAppeal"> = ({ id, tier, answer }, call) =>
  withEyes(call.house.books, systemEyes, async (trx) => {
    const appeal = await openTierAppeal(trx, id);
    if (appeal === null) return problem("not-found", { what: String(id) });
    const run = await lockTierRun(trx, appeal.tierRunId);
    if (run?.state !== "published") return problem("tier-run-not-so", { state: run?.state ?? "-" });
    await answerTierAppeal(trx, run, appeal, { tier, answer, by: call.eyes.personId });
    const told = { action: "answer-tier-appeal", kind: "tier-appeal", id, reason: answer };
    await note(trx, call, { ...told, after: { retailerId: appeal.retailerId, tier } });
    return reply({});
  });
