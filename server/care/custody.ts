import {
  type lendFile,
  type nameCustodian,
  problem,
  type Problem,
  reply,
  type Reply,
  type returnFile,
} from "@dongxiao/contract";
import {
  careEntries,
  custodianChoices,
  custodiansOn,
  lockEntry,
  nameCustodian as name,
  returnLoan,
  type Trx,
  withEyes,
} from "@dongxiao/store/books";
import type { Titles } from "@dongxiao/core/units";
import type { z } from "zod";

import { retailersAsOf } from "../queries/retailers.ts";
import type { Carer } from "./carer.ts";
import { addEntry, type Done, notFound, onRetailer, refusalOfDay, tell } from "./entries.ts";
import { paperLent, refusalOfStruck } from "./struck.ts";

type Naming = z.output<(typeof nameCustodian)["input"]>;

/** Names who keeps the file of a retailer, or those of its whole line. */
export function keepCustodian(
  carer: Carer,
  { id, personId, of, fromDay }: Naming,
): Promise<Done | Problem<"not-found">> {
  return onRetailer(carer, id, async (trx) => {
    const [retailer] = await retailersAsOf(trx, carer.today, id);
    const choices = await custodianChoices(trx, id, carer.today);
    if (retailer === undefined || choices.every((one) => one.id !== personId))
      return notFound(personId);
    const before = (await custodiansOn(trx, [id], fromDay)).get(id);
    const fileOf = of === "line" ? { lineId: retailer.lineId } : { retailerId: id };
    await name(trx, fileOf, { personId, fromDay, namedBy: carer.personId });
    const after = { ...fileOf, personId, fromDay };
    await tell(trx, carer, "file-custodian", id, { action: "name-custodian", before, after });
    return reply({});
  });
}

const nobodyNamed: Titles = { "zh-Hans": "尚未指定", "zh-Hant": "尚未指定", en: "not named yet" };

/** Holds lending to the custodian and to managers; null when the carer may. */
async function refusalOfCustody(
  trx: Trx,
  { personId, isManager, today, language }: Carer,
  retailerId: number,
): Promise<Problem<"custodian-only"> | null> {
  if (isManager) return null;
  const custodian = (await custodiansOn(trx, [retailerId], today)).get(retailerId);
  if (custodian?.personId === personId) return null;
  return problem("custodian-only", { custodian: custodian?.name ?? nobodyNamed[language] });
}

type Lending = z.output<(typeof lendFile)["input"]>;

/** Writes down that a file was lent. */
export async function lend(
  carer: Carer,
  { id: retailerId, ...loan }: Lending,
): Promise<
  Reply<{ id: number }> | Problem<"not-found" | "custodian-only" | "file-lent" | "day-ahead">
> {
  const ahead = refusalOfDay(carer, loan.lentDay);
  if (ahead !== null) return ahead;
  return onRetailer(carer, retailerId, async (trx) => {
    const refusal = await refusalOfCustody(trx, carer, retailerId);
    if (refusal !== null) return refusal;
    const entry = { ...loan, retailerId, note: "", enteredBy: carer.personId };
    const id = await addEntry(trx, carer, "loan", entry);
    if (id !== null) return reply({ id });
    const lent = paperLent(await careEntries(trx, "loan", { retailers: [retailerId] }));
    return lent ?? problem("file-lent", { borrower: "-" });
  });
}

type Returning = z.output<(typeof returnFile)["input"]>;
const backWords: Titles = { "zh-Hans": "已归还", "zh-Hant": "已歸還", en: "returned" };
const outWords: Titles = { "zh-Hans": "借出", "zh-Hant": "借出", en: "lent later" };

/** Takes a lent file back. */
export async function takeBack(
  carer: Carer,
  { id, day, note }: Returning,
): Promise<Done | Problem<"not-found" | "custodian-only" | "entry-not-so" | "day-ahead">> {
  const ahead = refusalOfDay(carer, day);
  if (ahead !== null) return ahead;
  return withEyes(carer.books, carer.eyes, async (trx) => {
    const before = await lockEntry(trx, "loan", id);
    if (before === null) return notFound(id);
    const refusal =
      (await refusalOfCustody(trx, carer, before.retailerId)) ?? refusalOfStruck(carer, before);
    if (refusal !== null) return refusal;
    const words = before.returnedDay !== null ? backWords : day < before.lentDay ? outWords : null;
    if (words !== null) return problem("entry-not-so", { state: words[carer.language] });
    await returnLoan(trx, id, { returnedDay: day, returnedTo: carer.personId, note });
    const after = { ...before, returnedDay: day, note };
    await tell(trx, carer, "loan", id, { action: "return-loan", before, after });
    return reply({});
  });
}
