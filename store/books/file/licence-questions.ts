import { sql } from "kysely";
import type { Selectable } from "kysely";

import type { Asking, Trx } from "../database.ts";
import type { LicenceQuestionTable } from "../tables/retailer-file.ts";

/** A question about a licence, with what was said on it. */
export type LicenceQuestion = Selectable<LicenceQuestionTable>;

/** What is asked, of whom and by whom. */
export interface NewLicenceQuestion {
  readonly retailerId: number;
  readonly rule: string;
  readonly since: string;
  readonly text: string;
  readonly askedBy: number | null;
}

/** The questions about a retailer's licence that these eyes see, the newest first. */
export function licenceQuestions(trx: Asking, retailerId: number): Promise<LicenceQuestion[]> {
  return trx
    .selectFrom("licenceQuestion")
    .selectAll()
    .where("retailerId", "=", retailerId)
    .orderBy("id", "desc")
    .execute();
}

/** Asks; null while an earlier question is not concluded. */
export async function insertLicenceQuestion(
  trx: Trx,
  question: NewLicenceQuestion,
): Promise<number | null> {
  const row = await trx
    .insertInto("licenceQuestion")
    .values(question)
    .onConflict((on) => on.doNothing())
    .returning("id")
    .executeTakeFirst();
  return row?.id ?? null;
}

/** What somebody says on the open question of a retailer. */
interface Said {
  readonly retailerId: number;
  readonly text: string;
  readonly by: number | null;
}

/** Keeps the retailer's reply; null when nothing is asked. */
export async function replyLicenceQuestion(
  trx: Trx,
  { retailerId, text, by }: Said,
): Promise<number | null> {
  const row = await trx
    .updateTable("licenceQuestion")
    .set({ state: "replied", reply: text, repliedBy: by, repliedAt: sql<string>`now()` })
    .where("retailerId", "=", retailerId)
    .where("state", "<>", "concluded")
    .returning("id")
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Concludes the open question; the licence stays as it is. Null when nothing is asked. */
export async function concludeLicenceQuestion(
  trx: Trx,
  { retailerId, text, by }: Said,
): Promise<number | null> {
  const row = await trx
    .updateTable("licenceQuestion")
    .set({ state: "concluded", conclusion: text, concludedBy: by, concludedAt: sql<string>`now()` })
    .where("retailerId", "=", retailerId)
    .where("state", "<>", "concluded")
    .returning("id")
    .executeTakeFirst();
  return row?.id ?? null;
}
