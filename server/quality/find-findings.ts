import {
  type Finding,
  type FindingsAnswer,
  type findingsQuestion,
  type Problem,
  reply,
  type Reply,
} from "@dongxiao/contract";
import {
  compileFactsCheckSql,
  compileFactsCountSql,
  type CycleWindow,
  type FactsCheckQuestion,
  type FactsFinding,
  findingsOfRows,
  sayFinding,
} from "@dongxiao/core/quality";
import { isoOf } from "@dongxiao/core/units";
import { withEyes } from "@dongxiao/store/books";
import type { z } from "zod";

import type { Asker } from "../indicators/plan.ts";
import { linesSeen } from "../indicators/seen.ts";
import { notesOf, type QualityNote } from "../queries/quality-notes.ts";
import { checkAsked, type CheckAsked, type CheckRefusal } from "./check-asked.ts";
import { type FindingNames, namesOfFindings, titlesOf } from "./finding-names.ts";
import { cyclesIn, windowIn } from "./window.ts";

type Question = z.output<typeof findingsQuestion>;

/** The tables of the facts, as the checks are told them. */
const tables = { orderLines: "order_line", observations: "observation" } as const;

/** The literal list of findings must fit into one statement. */
const keysAtOnce = 4000;

/** Runs one check over a window, within the asker's lines. */
export async function findingsOf(
  asker: Asker,
  question: Question,
): Promise<Reply<FindingsAnswer> | CheckRefusal | Problem<"window-too-long" | "not-found">> {
  const asked = checkAsked(question.check, question.settings);
  if (!asked.ok) return asked;
  const found = await windowIn(asker, question);
  if (!found.ok) return found;
  const window = found.value;
  if (window === null) return reply({ ...nothing, check: asked.value.id });
  const { lines, notes } = await withEyes(asker.books, asker.eyes, async (trx) => ({
    lines: await linesSeen(trx),
    notes: await notesOf(trx, asked.value.id, window),
  }));
  const { importId } = question;
  const where = { tables, window, lines, ...(importId === undefined ? {} : { importId }) };
  return reply(await answerOf(asker, { ...asked.value, where, notes }, question));
}

const nothing: Omit<FindingsAnswer, "check"> = {
  window: null,
  findings: 0,
  retailers: 0,
  byState: { new: 0, explained: 0, corrected: 0 },
  shown: [],
};

interface Search extends CheckAsked {
  readonly where: Omit<FactsCheckQuestion, "most" | "order">;
  readonly notes: readonly QualityNote[];
}

const keyOf = ({ cycle, retailer, sku }: FactsFinding | QualityNote): string =>
  `${cycle} ${retailer} ${sku}`;

async function answerOf(
  asker: Asker,
  search: Search,
  { state, order, most }: Question,
): Promise<FindingsAnswer> {
  const { id, check, settings, where, notes } = search;
  const sql = compileFactsCountSql(check, where, settings);
  const [counted] = await asker.facts.ask<{ findings: number; retailers: number }>(sql);
  const { findings, retailers } = counted ?? { findings: 0, retailers: 0 };
  const noteOf = new Map(notes.map((note) => [keyOf(note), note]));
  const noted = findings === 0 ? [] : await notedFindings(asker, search, order);
  const inState = (one: FactsFinding): string => noteOf.get(keyOf(one))?.state ?? "new";
  const explained = noted.filter((one) => inState(one) === "explained").length;
  const isNoted = state === "explained" || state === "corrected";
  const first =
    findings === 0 || isNoted
      ? noted
      : await searched(asker, search, { ...where, order, most: most + noted.length });
  const shown = first.filter((one) => state === "all" || inState(one) === state).slice(0, most);
  const names = await withEyes(asker.books, asker.eyes, (trx) => namesOfFindings(trx, shown));
  return {
    check: id,
    window: windowShown(where.window),
    findings,
    retailers,
    byState: {
      new: findings - noted.length,
      explained,
      corrected: noted.length - explained,
    },
    shown: shown.map((one) => shownFinding(one, search, names, noteOf.get(keyOf(one)))),
  };
}

const windowShown = (window: CycleWindow): NonNullable<FindingsAnswer["window"]> => ({
  from: isoOf(window.first),
  to: isoOf(window.last),
  cycles: cyclesIn(window),
});

/** The findings that somebody has said something of; those that were set right are not found any more. */
async function notedFindings(
  asker: Asker,
  search: Search,
  order: Question["order"],
): Promise<readonly FactsFinding[]> {
  const { where, notes } = search;
  const found: FactsFinding[] = [];
  for (let at = 0; at < notes.length; at += keysAtOnce) {
    const among = notes.slice(at, at + keysAtOnce);
    found.push(...(await searched(asker, search, { ...where, among, order, most: among.length })));
  }
  return found;
}

async function searched(
  { facts }: Asker,
  { check, settings }: Search,
  question: FactsCheckQuestion,
): Promise<readonly FactsFinding[]> {
  const sql = compileFactsCheckSql(check, question, settings);
  return findingsOfRows(check, await facts.ask<Record<string, unknown>>(sql));
}

function shownFinding(
  found: FactsFinding,
  { check, settings }: Search,
  { retailers, skus }: FindingNames,
  note: QualityNote | undefined,
): Finding {
  const { cycle, retailer, sku } = found;
  const [shop, goods] = [retailers.get(retailer), skus.get(sku)];
  const names = { retailer: titlesOf(shop, retailer), sku: titlesOf(goods, sku) };
  return {
    cycle: isoOf(cycle),
    retailerId: retailer,
    retailerCode: shop?.code ?? "",
    retailerName: shop?.name ?? "",
    skuId: sku,
    skuCode: goods?.code ?? "",
    skuName: goods?.name ?? "",
    text: sayFinding(check, found, names, settings),
    state: note?.state ?? "new",
    note: note === undefined ? null : { reason: note.reason, by: note.by, at: note.at },
  };
}
