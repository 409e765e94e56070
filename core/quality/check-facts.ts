import type { Frames } from "../frames/index.ts";
import {
  assert,
  cycleOf,
  dayOf,
  filled,
  mapped,
  settingsOf,
  type Settings,
  type Titles,
} from "../units/index.ts";
import type {
  AnyFactsCheck,
  CycleWindow,
  FactsCheck,
  FactsCircumstances,
  FactsFinding,
  FactsTables,
  FindingKey,
} from "./facts-check.ts";
import { tableSql, withinSql } from "./facts-sql.ts";
import { dayText } from "./texts.ts";

/**
 * Finds in columns what a check looks for.
 *
 * @param frames the rows of the window and of as many cycles before it as the check looks back
 * @returns sorted by cycle, retailer and SKU
 * @throws Bug when a setting lies outside its bounds
 */
export function findInFacts<Measure extends string>(
  check: FactsCheck<Measure>,
  frames: Frames,
  circumstances: FactsCircumstances,
  chosen: Partial<Settings> = {},
): readonly FactsFinding<Measure>[] {
  const findings = check.find(frames, circumstances, settingsOf(check.parameters, chosen));
  return findings.toSorted((a, b) => a.cycle - b.cycle || a.retailer - b.retailer || a.sku - b.sku);
}

/** What a query for findings is asked with. */
export interface FactsCheckQuestion extends FactsCircumstances {
  readonly tables: FactsTables;
  /** The lines that the asker may see; null for all. */
  readonly lines: readonly number[] | null;
  readonly most: number;
  /** Which come first; by cycle, retailer and SKU when left out. */
  readonly order?: FindingOrder;
  /** Only these. */
  readonly among?: readonly FindingKey[];
  /** Only those whose row came with this import. */
  readonly importId?: number;
}

/** Which findings come first. */
export type FindingOrder = "newest" | "largest";

/**
 * Writes the query that finds the same in the engine.
 *
 * @returns SQL whose rows are `cycle, retailer, sku, line` and the check's numbers by name, in the order asked for
 * @throws Bug when a setting lies outside its bounds, or a table's name is none
 */
export function compileFactsCheckSql(
  check: AnyFactsCheck,
  question: FactsCheckQuestion,
  chosen: Partial<Settings> = {},
): string {
  const found = foundSql(check, question, chosen);
  const first = {
    newest: `cycle desc, ${check.size.sql} desc, `,
    largest: `${check.size.sql} desc, `,
  };
  const order = question.order === undefined ? "" : first[question.order];
  return [found, `order by ${order}cycle, retailer, sku`, `limit ${question.most}`].join("\n");
}

/**
 * Writes the query that counts the same.
 *
 * @returns SQL with one row: `findings`, and the `retailers` that they are about
 * @throws Bug as above
 */
export function compileFactsCountSql(
  check: AnyFactsCheck,
  question: Omit<FactsCheckQuestion, "most" | "order">,
  chosen: Partial<Settings> = {},
): string {
  const found = foundSql(check, question, chosen);
  return `select count() as findings, uniqExact(retailer) as retailers from (\n${found}\n)`;
}

function foundSql(
  check: AnyFactsCheck,
  question: Omit<FactsCheckQuestion, "most" | "order">,
  chosen: Partial<Settings>,
): string {
  const { tables, window } = question;
  tableSql(tables.orderLines);
  tableSql(tables.observations);
  const found = check.sql(tables, { window }, settingsOf(check.parameters, chosen));
  const numbers = Object.keys(check.looksAt).map((name) => `toFloat64(${name}) as ${name}`);
  const conditions = conditionsSql(question);
  return [
    `select cycle, retailer, sku, line, ${numbers.join(", ")}`,
    `from (`,
    found,
    `)`,
    ...(conditions.length === 0 ? [] : [`where ${conditions.join(" and ")}`]),
  ].join("\n");
}

function conditionsSql({
  tables,
  window,
  lines,
  among,
  importId,
}: Omit<FactsCheckQuestion, "most">): readonly string[] {
  return [
    ...(lines === null ? [] : [lines.length === 0 ? "0" : linesSql(lines)]),
    ...(among === undefined ? [] : [among.length === 0 ? "0" : amongSql(among)]),
    ...(importId === undefined ? [] : [ofImportSql(tables, window, importId)]),
  ];
}

function linesSql(lines: readonly number[]): string {
  assert(lines.every(Number.isSafeInteger), "a line's key is whole");
  return `line in (${lines.join(", ")})`;
}

function amongSql(keys: readonly FindingKey[]): string {
  const written = keys.map(({ cycle, retailer, sku }) => {
    assert([cycle, retailer, sku].every(Number.isSafeInteger), "a finding's key is whole");
    return `(${cycle}, ${retailer}, ${sku})`;
  });
  return `(toUInt16(cycle), retailer, sku) in (${written.join(", ")})`;
}

function ofImportSql(tables: FactsTables, window: CycleWindow, importId: number): string {
  assert(Number.isSafeInteger(importId), "an import's number is whole");
  const rows = [tables.orderLines, tables.observations].map(
    (table) =>
      `select cycle, retailer, sku from ${table} where ${withinSql(window)} and import_id = ${importId}`,
  );
  return `(cycle, retailer, sku) in (${rows.join(" union all ")})`;
}

/** Reads the rows of the engine's answer. */
export function findingsOfRows<Measure extends string>(
  check: FactsCheck<Measure>,
  rows: readonly Readonly<Record<string, unknown>>[],
): readonly FactsFinding<Measure>[] {
  return rows.map((row) => {
    const day = dayOf(String(row["cycle"]));
    assert(day !== null, `a finding has a cycle, got ${String(row["cycle"])}`);
    return {
      cycle: cycleOf(day),
      retailer: Number(row["retailer"]),
      sku: Number(row["sku"]),
      line: Number(row["line"]),
      numbers: mapped(check.looksAt, (_, name) => Number(row[name])),
    };
  });
}

/**
 * Says a finding in words with its own numbers.
 *
 * @param names what the retailer and the SKU are called
 * @param chosen the settings that it was found with
 */
export function sayFinding<Measure extends string>(
  check: FactsCheck<Measure>,
  { cycle, numbers }: FactsFinding<Measure>,
  names: { readonly retailer: Titles; readonly sku: Titles },
  chosen: Partial<Settings> = {},
): Titles {
  const figures = check.figures(numbers, settingsOf(check.parameters, chosen));
  return filled(check.sentence, { ...figures, ...names, cycle: dayText(cycle) });
}
