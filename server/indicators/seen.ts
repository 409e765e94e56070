import type { Filter } from "@dongxiao/core/indicators";
import type { Trx } from "@dongxiao/store/books";
import { sql } from "kysely";

/** The lines that a transaction's eyes see; null for those who see the whole company. */
export async function linesSeen(trx: Trx): Promise<readonly number[] | null> {
  const { rows: all } = await sql<{ whole: boolean }>`select dongxiao_sees_all() as whole`.execute(
    trx,
  );
  if (all[0]?.whole === true) return null;
  const { rows } = await sql<{ id: number }>`select dongxiao_lines() as id`.execute(trx);
  return rows.map(({ id }) => id);
}

/** The filters of a question, and the lines beyond which the asker does not see. */
export function onlySeen(
  only: readonly Filter[],
  lines: readonly number[] | null,
): readonly Filter[] {
  return lines === null ? only : [...only, { cut: "line", members: lines }];
}
