import { problem, type Problem, reply, type Reply } from "@dongxiao/contract";
import {
  answerConductEvent,
  audit,
  type ConductEvent,
  insertConductEvent,
  lockConductEvent,
  replyToConductEvent,
  type Trx,
  withEyes,
} from "@dongxiao/store/books";

import type { Asker } from "../indicators/plan.ts";
import { retailersNamed } from "../queries/named.ts";

type Desk = Pick<Asker, "books" | "eyes">;
type Done = Reply<Record<string, never>>;

/** An event as it is noted. */
export type EventNoted = Pick<
  ConductEvent,
  "retailerId" | "day" | "kind" | "penaltyPoints" | "text"
>;

/** Notes an event of conduct; nothing follows from it by itself but that the next score shows it. */
export async function noteEvent(
  { books, eyes }: Desk,
  event: EventNoted,
  today: string,
): Promise<Reply<{ readonly id: number }> | Problem<"not-found" | "input-malformed">> {
  if (event.day > today) return problem("input-malformed", { why: event.day });
  return withEyes(books, eyes, async (trx) => {
    const seen = await retailersNamed(trx, [event.retailerId], today);
    if (!seen.has(event.retailerId))
      return problem("not-found", { what: String(event.retailerId) });
    const id = await insertConductEvent(trx, { ...event, enteredBy: eyes.personId });
    await told(trx, { action: "note-conduct", id, personId: eyes.personId, after: event });
    return reply({ id });
  });
}

/** Keeps what a retailer says to an event that has no answer yet. */
export function replyToEvent(
  { books, eyes }: Desk,
  { id, text }: { readonly id: number; readonly text: string },
): Promise<Done | Problem<"not-found" | "conduct-not-so">> {
  return withEyes(books, eyes, async (trx) => {
    const event = await lockConductEvent(trx, id);
    if (event === null) return problem("not-found", { what: String(id) });
    if (event.state === "upheld" || event.state === "dismissed")
      return problem("conduct-not-so", { state: event.state });
    await replyToConductEvent(trx, id, text);
    const both = { before: { reply: event.reply }, after: { reply: text } };
    await told(trx, { action: "reply-to-conduct", id, personId: eyes.personId, ...both });
    return reply({});
  });
}

/** What is answered to an event. */
export interface EventAnswer {
  readonly id: number;
  readonly state: "upheld" | "dismissed";
  readonly answer: string;
}

/** Upholds or dismisses an event; another answer takes the place of the one before. */
export function answerEvent(
  { books, eyes }: Desk,
  { id, state, answer }: EventAnswer,
): Promise<Done | Problem<"not-found">> {
  return withEyes(books, eyes, async (trx) => {
    const event = await lockConductEvent(trx, id);
    if (event === null) return problem("not-found", { what: String(id) });
    await answerConductEvent(trx, id, { state, answer, by: eyes.personId });
    const before = { state: event.state, answer: event.answer };
    const after = { state, answer };
    const by = { personId: eyes.personId, before, after, reason: answer };
    await told(trx, { action: "answer-conduct", id, ...by });
    return reply({});
  });
}

interface Told {
  readonly action: string;
  readonly id: number;
  readonly personId: number | null;
  readonly before?: unknown;
  readonly after: unknown;
  readonly reason?: string;
}

function told(trx: Trx, { id, ...rest }: Told): Promise<void> {
  return audit(trx, { subjectKind: "conduct-event", subjectId: String(id), ...rest });
}
