import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";

import { stoppedClock } from "@dongxiao/server/clock.ts";
import type { Workshop } from "@dongxiao/server/workshop.ts";
import type { Steps } from "@dongxiao/server/work/steps.ts";
import { freshBooks } from "@dongxiao/store/books/testing";
import { openTestFacts } from "@dongxiao/store/facts";

/** Work that nobody watches and nobody stops. */
export const unwatched: Steps = {
  signal: new AbortController().signal,
  progress: () => undefined,
};

/** Empty memories of a test's own. */
export interface TestWorkshop {
  readonly workshop: Workshop;
  close(): Promise<void>;
}

/** Opens empty memories that stand still on a day. */
export async function openTestWorkshop(today: string): Promise<TestWorkshop> {
  const books = await freshBooks();
  const opened = await openTestFacts();
  const { facts, folder } = opened;
  mkdirSync(path.join(folder, "imports"), { recursive: true });
  const clock = stoppedClock(today);
  return {
    workshop: { folder, books, facts, clock, log: () => undefined },
    close: async () => {
      await opened.remove();
      await books.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
