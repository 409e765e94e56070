import { type licenceForm, problem, type Problem, reply, type Reply } from "@dongxiao/contract";
import {
  type LicenceEntry,
  movedLicence,
  type LicenceRefusal,
  takenBackLicence,
} from "@dongxiao/core/retailers";
import {
  audit,
  replaceLicences,
  retailerHistory,
  systemEyes,
  type Trx,
  withEyes,
} from "@dongxiao/store/books";
import type { z } from "zod";

import { fromDayOf, type Writing } from "./writing.ts";

type Wanted = z.output<typeof licenceForm> & { readonly id: number };
type Refused = Problem<
  | "not-found"
  | "licence-move-not-so"
  | "licence-changed-later"
  | "suspension-too-long"
  | "day-out-of-reach"
>;

/** A retailer's licence, state by state. */
export async function licenceEntries(trx: Trx, id: number): Promise<readonly LicenceEntry[]> {
  const { licence } = await retailerHistory(trx, id);
  return licence.map(({ from, attributes: { state, reason } }) => ({ from, state, reason }));
}

function wantedEntries(
  entries: readonly LicenceEntry[],
  { action, untilDay, reason }: Wanted,
  fromDay: string,
  today: string,
): readonly LicenceEntry[] | LicenceRefusal {
  if (action !== "takeBack")
    return movedLicence(entries, { action, fromDay, untilDay, reason }, today);
  const kept = takenBackLicence(entries, today);
  return kept ?? { code: "licence-move-not-so", detail: { action } };
}

/** Changes the state of a licence from a day on, with an audit row of the whole history before and after. */
export async function changeLicence(
  writing: Writing,
  wanted: Wanted,
): Promise<Reply<Record<string, never>> | Refused> {
  const from = await withEyes(writing.books, writing.eyes, (trx) =>
    fromDayOf(trx, writing, wanted),
  );
  if (!from.ok) return from;
  return withEyes(writing.books, systemEyes, async (trx) => {
    const { licence } = await retailerHistory(trx, wanted.id);
    const before = await licenceEntries(trx, wanted.id);
    const after = wantedEntries(before, wanted, from.value, writing.today);
    if ("code" in after) return problem(after.code, after.detail);
    const origins = new Map(licence.map((entry) => [entry.from, entry.importId]));
    const timeline = after.map(({ from: day, ...attributes }) => {
      return { from: day, attributes, importId: origins.get(day) ?? null };
    });
    await replaceLicences(trx, new Map([[wanted.id, timeline]]));
    await audit(trx, {
      personId: writing.eyes.personId,
      action: `licence-${wanted.action}`,
      subjectKind: "retailer",
      subjectId: String(wanted.id),
      before,
      after,
      reason: wanted.reason,
    });
    return reply({});
  });
}
