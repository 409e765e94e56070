import type { Asking, Trx } from "../database.ts";

/** Who did what to what, why, and how it was before and after. */
export interface AuditEntry {
  readonly personId: number | null;
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly before?: unknown;
  readonly after?: unknown;
  readonly reason?: string;
  readonly importId?: number | null;
}

/** An entry as it was kept. */
export interface KeptAuditEntry extends Required<AuditEntry> {
  readonly id: number;
  readonly at: string;
}

const jsonOrNull = (value: unknown): string | null =>
  value === undefined || value === null ? null : JSON.stringify(value);

/** Writes the audit log, in the transaction of what it tells. */
export async function audit(trx: Trx, entry: AuditEntry): Promise<void> {
  await trx
    .insertInto("audit")
    .values({
      personId: entry.personId,
      action: entry.action,
      subjectKind: entry.subjectKind,
      subjectId: entry.subjectId,
      before: jsonOrNull(entry.before),
      after: jsonOrNull(entry.after),
      reason: entry.reason ?? "",
      importId: entry.importId ?? null,
    })
    .execute();
}

/** Reads the audit log backwards from an entry (exclusive; null = the newest), for eyes that see everything. */
export function auditEntries(
  trx: Asking,
  question: { before: number | null; most: number; subjectKind?: string; subjectId?: string },
): Promise<KeptAuditEntry[]> {
  const { before, subjectKind, subjectId } = question;
  let entries = trx.selectFrom("audit").selectAll().orderBy("id", "desc").limit(question.most);
  if (before !== null) entries = entries.where("id", "<", before);
  if (subjectKind !== undefined) entries = entries.where("subjectKind", "=", subjectKind);
  if (subjectId !== undefined) entries = entries.where("subjectId", "=", subjectId);
  return entries.execute();
}
