import {
  forgetMessages,
  systemEyes,
  waitingMessages,
  withEyes,
  type Books,
  type WaitingMessage,
} from "../books/index.ts";
import type { Facts } from "./facts.ts";
import { feedObservations, observationIn } from "./feed-observations.ts";
import { remarkChanged, type ChangedSince } from "./remark.ts";
import { whileWriting } from "./writing.ts";

const messagesAtOnce = 10_000;

/** What one feeding carried over. */
export interface Fed {
  readonly observations: number;
  /** Quarters marked anew because a dated history changed. */
  readonly quarters: number;
}

function changeIn({ topic, payload }: WaitingMessage): ChangedSince[] {
  if (topic === "observation") return [];
  const { id, fromDay } = payload as { id: number; fromDay: string };
  return [{ subject: topic === "retailer-history" ? "retailer" : "sku", id, fromDay }];
}

/**
 * Carries what waits in the outbox over to facts. Messages are forgotten only after facts hold what they say, and
 * carrying one twice changes nothing: a crash anywhere loses and doubles nothing. The caller holds the facts' lock.
 */
export async function drainOutbox(books: Books, facts: Facts, signal?: AbortSignal): Promise<Fed> {
  let [observations, quarters] = [0, 0];
  for (;;) {
    signal?.throwIfAborted();
    const messages = await withEyes(books, systemEyes, (trx) =>
      waitingMessages(trx, messagesAtOnce),
    );
    if (messages.length === 0) return { observations, quarters };
    quarters += await remarkChanged(books, facts, messages.flatMap(changeIn));
    observations += await feedObservations(facts, messages.flatMap(observationIn));
    await withEyes(books, systemEyes, (trx) =>
      forgetMessages(
        trx,
        messages.map(({ id }) => id),
      ),
    );
  }
}

/** Carries what waits in the outbox over to facts, exactly once in effect. */
export function feedFacts(books: Books, facts: Facts, signal?: AbortSignal): Promise<Fed> {
  return whileWriting(books, () => drainOutbox(books, facts, signal));
}
