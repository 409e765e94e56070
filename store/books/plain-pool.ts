import pg from "pg";

import type { Books } from "./books.ts";

/** A pool of the owner's with the driver's own types (moments as `Date`), for libraries that expect them: sign-in, the job queue. */
export function plainPool(books: Books, connections: number): pg.Pool {
  const pool = new pg.Pool({ ...books.connection, max: connections });
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  return pool;
}
