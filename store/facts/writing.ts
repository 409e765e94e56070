import { sql } from "kysely";

import type { Books } from "../books/index.ts";

const factsLock = 7_300_007;

/**
 * Runs work that writes facts while nobody else does, in this process or another: the books hold the lock, and a
 * process that dies gives it back.
 */
export function whileWriting<Result>(books: Books, work: () => Promise<Result>): Promise<Result> {
  return books.owner.connection().execute(async (connection) => {
    await sql`select pg_advisory_lock(${factsLock})`.execute(connection);
    try {
      return await work();
    } finally {
      await sql`select pg_advisory_unlock(${factsLock})`.execute(connection);
    }
  });
}
