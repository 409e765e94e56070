import { findingOpened, findingsQuestion, problem, reply } from "@dongxiao/contract";
import { assert } from "@dongxiao/core/units";
import { withEyes } from "@dongxiao/store/books";

import type { Call, HandlerOf } from "../call.ts";
import { factsChecksById } from "../quality/check-asked.ts";
import { findingsOf } from "../quality/find-findings.ts";
import { openFinding } from "../quality/open-finding.ts";
import { dropNotes, findingsSeen, keepNotes, type WireKey } from "../queries/quality-notes.ts";
import { jsonIn } from "../wire/json-in.ts";
import { note } from "./notes.ts";

const askerOf = ({ house: { books, facts }, eyes }: Call) => ({ books, facts, eyes });

export const listFindings: HandlerOf<"listFindings"> = async ({ q }, call) => {
  const question = jsonIn(findingsQuestion, q);
  return question.ok ? findingsOf(askerOf(call), question.value) : question;
};

export const findingRows: HandlerOf<"findingRows"> = async ({ q }, call) => {
  const opened = jsonIn(findingOpened, q);
  if (!opened.ok) return opened;
  const rows = await openFinding(askerOf(call), opened.value);
  return rows.ok ? reply({ rows: [...rows.value] }) : rows;
};

/** Each finding once. */
function onceEach(keys: readonly WireKey[]): readonly WireKey[] {
  const named = keys.map((one) => [`${one.cycle} ${one.retailerId} ${one.skuId}`, one] as const);
  return [...new Map(named).values()];
}

export const noteFindings: HandlerOf<"noteFindings"> = async (input, call) => {
  const { check, state, reason } = input;
  const findings = onceEach(input.findings);
  if (!factsChecksById.has(check)) return problem("check-unknown", { check });
  const { personId } = call.eyes;
  assert(personId !== null, "notes are for those who are signed in");
  return withEyes(call.house.books, call.eyes, async (trx) => {
    if ((await findingsSeen(trx, findings)) < findings.length)
      return problem("not-found", { what: check });
    const before = await dropNotes(trx, check, findings);
    await keepNotes(trx, check, findings, { state, reason, personId });
    const after = { check, findings, state };
    await note(trx, call, { ...deed, action: "note-findings", before, after, reason });
    return reply({ noted: findings.length });
  });
};

const deed = { kind: "quality-findings", id: 0 } as const;

export const forgetNotes: HandlerOf<"forgetNotes"> = async ({ check, findings }, call) => {
  if (!factsChecksById.has(check)) return problem("check-unknown", { check });
  return withEyes(call.house.books, call.eyes, async (trx) => {
    const before = await dropNotes(trx, check, findings);
    if (before.length > 0)
      await note(trx, call, { ...deed, action: "forget-finding-notes", before, after: { check } });
    return reply({ forgotten: before.length });
  });
};
