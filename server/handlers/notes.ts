import { audit, type Trx } from "@dongxiao/store/books";

import type { Call } from "../call.ts";

/** One deed for the audit log. */
export interface Deed {
  readonly action: string;
  readonly kind: string;
  readonly id: number;
  readonly before?: unknown;
  readonly after?: unknown;
  readonly reason?: string;
}

/** Writes down who did what, in the transaction that does it. */
export async function note(trx: Trx, call: Call, deed: Deed): Promise<void> {
  const { action, kind, id, before = null, after = null, reason = "" } = deed;
  const personId = call.visitor?.personId ?? null;
  const subject = { subjectKind: kind, subjectId: String(id) };
  await audit(trx, { personId, action, ...subject, before, after, reason });
}
