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
  FactsCheck,
  FactsCircumstances,
  FactsFinding,
  FactsTables,
} from "./facts-check.ts";
import { tableSql } from "./facts-sql.ts";
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
}

/**
 * Writes the query that finds the same in the engine.
 *
 * @returns SQL whose rows are `cycle, retailer, sku, line` and the check's numbers by name, sorted by the first three
 * @throws Bug when a setting lies outside its bounds, or a table's name is none
 */
export function compileFactsCheckSql(
  check: AnyFactsCheck,
  { tables, lines, most, ...circumstances }: FactsCheckQuestion,
  chosen: Partial<Settings> = {},
): string {
  tableSql(tables.orderLines);
  tableSql(tables.observations);
  const found = check.sql(tables, circumstances, settingsOf(check.parameters, chosen));
  const numbers = Object.keys(check.looksAt).map((name) => `toFloat64(${name}) as ${name}`);
  const seen = lines === null ? [] : [`where ${lines.length === 0 ? "0" : linesSql(lines)}`];
  return [
    `select cycle, retailer, sku, line, ${numbers.join(", ")}`,
    `from (`,
    found,
    `)`,
    ...seen,
    `order by cycle, retailer, sku`,
    `limit ${most}`,
  ].join("\n");
}

function linesSql(lines: readonly number[]): string {
  assert(lines.every(Number.isSafeInteger), "a line's key is whole");
  return `line in (${lines.join(", ")})`;
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
