import { problem, type Problem, reply } from "@dongxiao/contract";
import type { Titles } from "@dongxiao/core/units";
import {
  type AnyCareEntry,
  careEntries,
  type CareKind,
  lockEntry,
  markEntry,
  type Trx,
  withEyes,
} from "@dongxiao/store/books";

import type { Carer } from "./carer.ts";
import { type Done, notFound, refusalOfAnother, tell } from "./entries.ts";
import { photosMost, photosTooMany } from "./photos.ts";

/** Which entry. */
interface OfEntry {
  readonly kind: CareKind;
  readonly id: number;
}

const struckWords: Titles = { "zh-Hans": "已划去", "zh-Hant": "已劃去", en: "struck out" };
const standsWords: Titles = { "zh-Hans": "有效", "zh-Hant": "有效", en: "in force" };

/** Refuses to change what was struck out; null when the entry holds. */
export function refusalOfStruck(
  { language }: Carer,
  { struckAt }: Pick<AnyCareEntry, "struckAt">,
): Problem<"entry-not-so"> | null {
  return struckAt === null ? null : problem("entry-not-so", { state: struckWords[language] });
}

type Refusal = Problem<"not-found" | "entry-of-another" | "entry-not-so">;

/** Strikes an entry out; the file of a photo stays too, so that it can be put back. */
export function strikeEntry(
  carer: Carer,
  { kind, id, why }: OfEntry & { readonly why: string },
): Promise<Done | Refusal> {
  return withEyes(carer.books, carer.eyes, async (trx) => {
    const entry: AnyCareEntry | null = await lockEntry(trx, kind, id);
    if (entry === null) return notFound(id);
    const refusal = refusalOfStruck(carer, entry) ?? (await refusalOfAnother(trx, carer, entry));
    if (refusal !== null) return refusal;
    await markEntry(trx, kind, id, { why, by: carer.personId });
    await tell(trx, carer, kind, id, { action: "strike-entry", before: entry, reason: why });
    return reply({});
  });
}

/** Puts an entry back that was struck out. */
export function restoreEntry(
  carer: Carer,
  { kind, id }: OfEntry,
): Promise<Done | Refusal | Problem<"file-lent" | "photos-too-many">> {
  return withEyes(carer.books, carer.eyes, async (trx) => {
    const entry: AnyCareEntry | null = await lockEntry(trx, kind, id);
    if (entry === null) return notFound(id);
    if (entry.struckAt === null)
      return problem("entry-not-so", { state: standsWords[carer.language] });
    const refusal =
      (await refusalOfAnother(trx, carer, entry)) ?? (await refusalOfRoom(trx, kind, entry));
    if (refusal !== null) return refusal;
    await markEntry(trx, kind, id, null);
    await tell(trx, carer, kind, id, { action: "restore-entry", before: entry });
    return reply({});
  });
}

/** What took the entry's place meanwhile. */
async function refusalOfRoom(trx: Trx, kind: CareKind, { id, retailerId }: AnyCareEntry) {
  if (kind === "photo") return photosTooMany(trx, retailerId, photosMost - 1);
  return kind === "loan" ? lentNow(trx, retailerId, id) : null;
}

async function lentNow(trx: Trx, retailerId: number, own: number) {
  const loans = await careEntries(trx, "loan", { retailers: [retailerId] });
  if (loans.find(({ id }) => id === own)?.form !== "paper") return null;
  return paperLent(loans.filter(({ id }) => id !== own));
}

/** Refuses while the paper file is out; null when it is there. */
export function paperLent(
  loans: Awaited<ReturnType<typeof careEntries<"loan">>>,
): Problem<"file-lent"> | null {
  const out = loans.find(
    ({ form, returnedDay, struckAt }) =>
      form === "paper" && returnedDay === null && struckAt === null,
  );
  return out === undefined ? null : problem("file-lent", { borrower: out.borrower });
}
