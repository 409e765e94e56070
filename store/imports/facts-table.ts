import { cycleOf, isoOf, type Language } from "@dongxiao/core/units";

import { systemEyes, withEyes, type Books } from "../books/index.ts";
import type { Facts } from "../facts/index.ts";
import type { CellValue, SheetColumn } from "../sheets/index.ts";
import type { Codes } from "./facts-sample.ts";
import type { FactsForm } from "./kind.ts";
import { factsForms } from "./kinds/index.ts";
import type { ImportRoom } from "./room.ts";
import { sureDay } from "./sure-day.ts";

/** Which facts are wanted, in whose language. */
export interface FactsWish {
  readonly kind: keyof typeof factsForms;
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
  /** Reads the rows page by page: by cycle, retailer and SKU. */
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

function columnsOf({ columns, shownAs }: FactsForm, language: Language): SheetColumn[] {
  const ids = ["cycle", "retailer", "sku", ...shownAs.map(({ column }) => column)];
  return ids.map((id, index) => {
    const header = columns.find((column) => column.id === id)?.titles[language] ?? id;
    const words = shownAs[index - 3]?.words;
    if (id === "cycle") return { header, kind: "date" };
    return { header, kind: index < 3 || words !== undefined ? "text" : "number" };
  });
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
      retailers: new Map(retailers.map(({ id, licenceCode }) => [id, licenceCode])),
      skus: new Map(skus.map(({ id, code }) => [id, code])),
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
  const retailer = codes.retailers.get(Number(line["retailer"])) ?? "";
  const sku = codes.skus.get(Number(line["sku"])) ?? "";
  return [line["cycle"] ?? "", retailer, sku, ...measures];
}

async function* linesOf(
  facts: Facts,
  { table }: FactsForm,
  weeks: Weeks,
  { reached, signal }: TableWatch,
): AsyncGenerator<Line> {
  const measures = table.measures.map(([name]) => name).join(", ");
  for (const [done, { cycle }] of weeks.entries()) {
    reached(done, weeks.length);
    let after: Line = { retailer: 0, sku: 0 };
    for (;;) {
      signal.throwIfAborted();
      const lines = await facts.ask<Line>(
        `select cycle, retailer, sku, ${measures} from ${table.name} where cycle = {cycle: Date}
         and (retailer, sku) > ({retailer: UInt32}, {sku: UInt32})
         order by retailer, sku limit ${rowsAtOnce}`,
        { cycle, retailer: after["retailer"] ?? 0, sku: after["sku"] ?? 0 },
      );
      yield* lines;
      after = lines.at(-1) ?? after;
      if (lines.length < rowsAtOnce) break;
    }
  }
}

/** Opens orders or observations as a table with the headers of their import, so that it can be imported again. */
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
