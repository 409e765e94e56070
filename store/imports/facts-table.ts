import { cycleOf, isoOf, type Language, sureDay } from "@dongxiao/core/units";

import { systemEyes, withEyes, type Books } from "../books/index.ts";
import { keyOf, listed, type Facts } from "../facts/index.ts";
import type { CellValue, SheetColumn } from "../sheets/index.ts";
import type { Codes } from "./facts-sample.ts";
import type { FactsForm } from "./kind.ts";
import { factsForms, type FactsKind } from "./kinds/index.ts";
import type { ImportRoom } from "./room.ts";

/** Which facts are wanted, in whose language. */
export interface FactsWish {
  readonly kind: FactsKind;
  /** The first and the last day; the cycles that they fall in count whole. */
  readonly fromDay: string | null;
  readonly toDay: string | null;
  readonly language: Language;
}

/** Facts as the table of the import that would bring them. */
export interface FactsTable {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  /** How many rows there are. */
  readonly rowCount: number;
  /** Reads the rows page by page, in the order of their key. */
  rows(watch: TableWatch): AsyncGenerator<readonly CellValue[]>;
}

/** How the reading of a table is watched, by cycles, and stopped. */
export interface TableWatch {
  readonly reached: (done: number, whole: number) => void;
  readonly signal: AbortSignal;
}

type Line = Readonly<Record<string, string | number>>;
type Weeks = readonly { readonly cycle: string; readonly lines: number }[];

const rowsAtOnce = 50_000;

/** The engine's Date holds no other days; the first is a Monday. */
const daysOfEngine = ["1970-01-05", "2149-06-06"] as const;

function columnsOf(form: FactsForm, language: Language): SheetColumn[] {
  const header = (id: string): string =>
    form.columns.find((column) => column.id === id)?.titles[language] ?? id;
  return [
    { header: header("cycle"), kind: "date" },
    ...form.table.subjects.map((id) => ({ header: header(id), kind: "text" as const })),
    ...form.shownAs.map(({ column, words }) => {
      return { header: header(column), kind: words === undefined ? "number" : "text" } as const;
    }),
  ];
}

function weeksOf(facts: Facts, { table }: FactsForm, wish: FactsWish): Promise<Weeks> {
  const [first, last] = daysOfEngine;
  const cycle = (day: string): string => {
    const near = day < first ? first : day;
    return isoOf(cycleOf(sureDay(near > last ? last : near)));
  };
  return facts.ask(
    `select cycle, count() as lines from ${table.name}
     where cycle between {from: Date} and {to: Date} group by cycle order by cycle`,
    { from: cycle(wish.fromDay ?? first), to: cycle(wish.toDay ?? last) },
  );
}

async function codesIn(books: Books): Promise<Codes> {
  return withEyes(books, systemEyes, async (trx) => {
    const retailers = await trx.selectFrom("retailer").select(["id", "licenceCode"]).execute();
    const skus = await trx.selectFrom("sku").select(["id", "code"]).execute();
    return {
      retailer: new Map(retailers.map(({ id, licenceCode }) => [id, licenceCode])),
      sku: new Map(skus.map(({ id, code }) => [id, code])),
    };
  });
}

/** One line of facts as the cells of a file; what was not recorded is empty. */
function cellsOf(line: Line, { shownAs, table }: FactsForm, codes: Codes, language: Language) {
  const measures = shownAs.map(({ unit, words }, index): CellValue => {
    const value = line[table.measures[index]?.[0] ?? ""] ?? -1;
    if (typeof value === "string") return words?.[value]?.titles[language] ?? value;
    if (value === -1) return null;
    return unit === "cents" ? value / 100 : value;
  });
  const subjects = table.subjects.map((subject) => codes[subject].get(Number(line[subject])) ?? "");
  return [line["cycle"] ?? "", ...subjects, ...measures];
}

async function* linesOf(
  facts: Facts,
  { table }: FactsForm,
  weeks: Weeks,
  { reached, signal }: TableWatch,
): AsyncGenerator<Line> {
  const { name, subjects } = table;
  const [order, measures] = [subjects.join(", "), listed(table.measures)];
  const bound = subjects.map((subject) => `{${subject}: UInt32}`).join(", ");
  for (const [done, { cycle }] of weeks.entries()) {
    reached(done, weeks.length);
    let after: Line = {};
    for (;;) {
      signal.throwIfAborted();
      const lines = await facts.ask<Line>(
        `select ${keyOf(table)}, ${measures} from ${name} where cycle = {cycle: Date}
         and (${order}) > (${bound}) order by ${order} limit ${rowsAtOnce}`,
        { cycle, ...Object.fromEntries(subjects.map((subject) => [subject, after[subject] ?? 0])) },
      );
      yield* lines;
      after = lines.at(-1) ?? after;
      if (lines.length < rowsAtOnce) break;
    }
  }
}

/** Opens facts of one kind as a table with the headers of their import, so that it can be imported again. */
export async function openFactsTable(
  { books, facts }: Pick<ImportRoom, "books" | "facts">,
  wish: FactsWish,
): Promise<FactsTable> {
  const form = factsForms[wish.kind];
  const { language } = wish;
  const weeks = await weeksOf(facts, form, wish);
  const codes = await codesIn(books);
  return {
    name: form.titles[language],
    columns: columnsOf(form, language),
    rowCount: weeks.reduce((sum, { lines }) => sum + lines, 0),
    rows: async function* (watch) {
      for await (const line of linesOf(facts, form, weeks, watch))
        yield cellsOf(line, form, codes, language);
    },
  };
}
