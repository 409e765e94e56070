import { feedFacts } from "@dongxiao/store/facts";
import { setTimeout as pause } from "node:timers/promises";

import type { Workshop } from "../workshop.ts";

/** Carries what people recorded over to the facts, all the time. */
export interface Feeder {
  readonly close: () => Promise<void>;
}

const restMs = 2000;

async function hasMail({ books }: Workshop): Promise<boolean> {
  const row = await books.owner.selectFrom("outbox").select("id").limit(1).executeTakeFirst();
  return row !== undefined;
}

/** Looks into the outbox every other second; what failed is tried again at the next look. */
export function openFeeder(workshop: Workshop): Feeder {
  const closing = new AbortController();
  const { books, facts, log } = workshop;
  const run = async (): Promise<void> => {
    while (!closing.signal.aborted) {
      try {
        if (await hasMail(workshop)) await feedFacts(books, facts, closing.signal);
      } catch (error) {
        if (!closing.signal.aborted) log({ part: "feeder", error });
      }
      await pause(restMs, undefined, { signal: closing.signal }).catch(() => undefined);
    }
  };
  const running = run();
  return {
    close: async () => {
      closing.abort();
      await running;
    },
  };
}
