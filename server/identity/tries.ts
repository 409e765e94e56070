import type { Asking } from "@dongxiao/store/books";
import { randomUUID } from "node:crypto";
import { sql } from "kysely";

/** How many tries one address may make, in seconds. */
interface Rule {
  readonly window: number;
  readonly max: number;
}

/**
 * Counts one try of an address in a window that begins with its first try and does not move with the later ones: an office
 * that shares one address goes on signing in all morning, while guesses stop at the most of each window.
 * Addresses that were not seen for a day are forgotten.
 *
 * @param now milliseconds
 */
export async function consumeTry(
  books: Asking,
  key: string,
  { window, max }: Rule,
  now: number,
): Promise<{ allowed: boolean; retryAfter: number | null }> {
  const over = now - window * 1000;
  const { rows } = await sql<{ count: number; began: string }>`
    insert into rate_limit as known (id, key, count, last_request)
    values (${randomUUID()}, ${key}, 1, ${now})
    on conflict (key) do update set
      count = case when known.last_request <= ${over} then 1 else known.count + 1 end,
      last_request = case when known.last_request <= ${over} then ${now} else known.last_request end
    returning count, last_request as began`.execute(books);
  const [row] = rows;
  if (row?.count === 1)
    await sql`delete from rate_limit where last_request < ${now - 86_400_000}`.execute(books);
  if (row === undefined || row.count <= max) return { allowed: true, retryAfter: null };
  return { allowed: false, retryAfter: Math.ceil((Number(row.began) - over) / 1000) };
}
