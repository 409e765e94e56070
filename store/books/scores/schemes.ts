import type { ScoreKind, ScoreScheme } from "@dongxiao/core/retailers";
import { sql, type Selectable } from "kysely";

import type { Asking, Trx } from "../database.ts";
import type { ScoreSchemeTable } from "../tables/scores.ts";

/** A version of a scheme; its definition is parsed by whoever uses it. */
export type KeptScoreScheme = Selectable<ScoreSchemeTable>;

/** Every version of every scheme, the newest first. */
export function scoreSchemes(trx: Asking): Promise<KeptScoreScheme[]> {
  return trx
    .selectFrom("scoreScheme")
    .selectAll()
    .orderBy("kind")
    .orderBy("version", "desc")
    .execute();
}

/** One version; null when there is none of that number. */
export async function scoreSchemeById(trx: Asking, id: number): Promise<KeptScoreScheme | null> {
  const found = await trx
    .selectFrom("scoreScheme")
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirst();
  return found ?? null;
}

/** The version in use of a kind; null before the first one is adopted. */
export async function scoreSchemeInUse(
  trx: Asking,
  kind: ScoreKind,
): Promise<KeptScoreScheme | null> {
  const found = await trx
    .selectFrom("scoreScheme")
    .selectAll()
    .where("kind", "=", kind)
    .where("state", "=", "adopted")
    .executeTakeFirst();
  return found ?? null;
}

/** One version to change it: whoever else adds, adopts or discards waits until this transaction has ended. */
export async function lockScoreScheme(trx: Trx, id: number): Promise<KeptScoreScheme | null> {
  await lockSchemes(trx);
  return scoreSchemeById(trx, id);
}

async function lockSchemes(trx: Trx): Promise<void> {
  await sql`lock table score_scheme in share row exclusive mode`.execute(trx);
}

/** What is kept of a draft. */
export interface ScoreDraft {
  readonly definition: ScoreScheme;
  readonly note: string;
  readonly madeBy: number | null;
}

/** Keeps a scheme as a draft, the next version of its kind. */
export async function insertScoreScheme(
  trx: Trx,
  { definition, note, madeBy }: ScoreDraft,
): Promise<{ readonly id: number; readonly version: number }> {
  await lockSchemes(trx);
  const { kind } = definition;
  const last = await trx
    .selectFrom("scoreScheme")
    .select((of) => of.fn.max("version").as("version"))
    .where("kind", "=", kind)
    .executeTakeFirst();
  const version = (last?.version ?? 0) + 1;
  return trx
    .insertInto("scoreScheme")
    .values({ kind, version, definition: JSON.stringify(definition), note, madeBy })
    .returning(["id", "version"])
    .executeTakeFirstOrThrow();
}

/** Changes a draft; the caller has locked it, and a scheme that was adopted refuses. */
export async function changeScoreScheme(
  trx: Trx,
  id: number,
  { definition, note }: Omit<ScoreDraft, "madeBy">,
): Promise<void> {
  await trx
    .updateTable("scoreScheme")
    .set({ definition: JSON.stringify(definition), note })
    .where("id", "=", id)
    .execute();
}

/** Throws a draft away. The caller has locked it. */
export async function discardScoreScheme(trx: Trx, id: number): Promise<void> {
  await trx.updateTable("scoreScheme").set({ state: "discarded" }).where("id", "=", id).execute();
}

/** Puts a draft to use; the version before it is superseded. The caller has locked it. */
export async function adoptScoreScheme(
  trx: Trx,
  { id, kind }: Pick<KeptScoreScheme, "id" | "kind">,
  { by, note }: { readonly by: number | null; readonly note: string },
): Promise<void> {
  await trx
    .updateTable("scoreScheme")
    .set({ state: "superseded", supersededAt: sql<string>`now()` })
    .where("kind", "=", kind)
    .where("state", "=", "adopted")
    .execute();
  await trx
    .updateTable("scoreScheme")
    .set({ state: "adopted", adoptedBy: by, adoptedAt: sql<string>`now()`, note })
    .where("id", "=", id)
    .execute();
}
