import { assert, mapped } from "../../units/index.ts";
import { hasParent, type Choice, type Choices } from "./choice.ts";
import type { Member } from "./cut.ts";
import { finisher, type Circumstances } from "./finish.ts";
import { placeKey, type Place } from "./place.ts";
import type { IndicatorResult } from "./result.ts";

/** The engine's answer to `compileIndicatorSql`, by columns of one length. */
export type FactsColumns = Readonly<Record<string, readonly unknown[]>>;

/** One row of such an answer. */
export type FactsRow = Readonly<Record<string, unknown>>;

/** The results of one indicator, by the key of their place. */
export type Cells = ReadonlyMap<string, Cell>;

/** What was measured at one place. */
export interface Cell {
  readonly at: Place;
  readonly result: IndicatorResult;
  /** Of estimates: the bounds within which the true value lies with 95 % confidence. */
  readonly interval?: readonly [number, number];
}

/**
 * Turns the engine's columns into results, one map of places per asked name.
 *
 * @param cuts how many members a place has
 * @param expected places that must have a result even without any row, e.g. `[]` for everything together
 * @throws Bug when the columns are no answer to this question
 */
export function resultsOfColumns<Name extends string>(
  choices: Choices<Name>,
  cuts: number,
  columns: FactsColumns,
  circumstances: Circumstances<Place>,
  expected: readonly Place[] = [],
): Readonly<Record<Name, Cells>> {
  const places = placesIn(columns, cuts, "m");
  const keys = places.map(placeKey);
  const silent = silentAmong(expected, keys);
  return mapped(choices, (choice, name) => {
    const cells = new Map<string, Cell>();
    const finishOne = finisher(choice, circumstances);
    const { numerators, denominators, ns } = sumsIn(columns, name, choice, places.length);
    const wholeOf = wholesIn(columns, cuts, choice, numerators);
    for (const [row, at] of places.entries()) {
      const sums = {
        numerator: numberIn(numerators[row]),
        denominator: denominators === null ? null : numberIn(denominators[row]),
        n: ns === null ? null : numberIn(ns[row]),
      };
      cells.set(keys[row] ?? "", { at, result: finishOne(at, sums, wholeOf(row)) });
    }
    const nothing = {
      numerator: 0,
      denominator: denominators === null ? null : 0,
      n: ns === null ? null : 0,
    };
    for (const [key, at] of silent) cells.set(key, { at, result: finishOne(at, nothing, 0) });
    return cells;
  });
}

/** The same of rows. */
export function resultsOfRows<Name extends string>(
  choices: Choices<Name>,
  cuts: number,
  rows: readonly FactsRow[],
  circumstances: Circumstances<Place>,
  expected: readonly Place[] = [],
): Readonly<Record<Name, Cells>> {
  const names = Object.keys(rows[0] ?? {});
  const columns = Object.fromEntries(names.map((name) => [name, rows.map((row) => row[name])]));
  return resultsOfColumns(choices, cuts, columns, circumstances, expected);
}

/** The columns of each of several periods that were measured side by side, the newest first. */
export function columnsByPeriod(columns: FactsColumns, periods: number): readonly FactsColumns[] {
  const rows: number[][] = Array.from({ length: periods }, () => []);
  for (const [row, back] of (columns["t"] ?? []).entries()) rows[numberIn(back)]?.push(row);
  return rows.map((own) => mapped(columns, (column) => own.map((row) => column[row])));
}

/** The places that the rows of an answer are about, in their order. */
export function placesIn(columns: FactsColumns, cuts: number, column = "m"): readonly Place[] {
  const members = Array.from({ length: cuts }, (_, place) => columns[`${column}${place}`] ?? []);
  const [first = Object.values(columns)[0] ?? []] = members;
  return first.map((_, row) => members.map((own) => memberIn(own[row])));
}

function silentAmong(
  expected: readonly Place[],
  keys: readonly string[],
): ReadonlyMap<string, Place> {
  const silent = new Map(expected.map((at) => [placeKey(at), at]));
  if (silent.size > 0) for (const key of keys) silent.delete(key);
  return silent;
}

function sumsIn(columns: FactsColumns, name: string, { measures }: Choice, rows: number) {
  const columnNamed = (column: string): readonly unknown[] => {
    const found = columns[column];
    assert(found !== undefined || rows === 0, `${column} is answered`);
    return found ?? [];
  };
  const columnOf = (side: "numerator" | "denominator" | "n"): readonly unknown[] | null => {
    const total = measures[side];
    if (typeof total === "string") return null;
    if (!("over" in total)) return columnNamed(`${name}_${side}`);
    const over = columnNamed(`${name}_${side}_over`).map(numberIn);
    return columnNamed(`${name}_${side}_of`).map((of, row) => meanOf(numberIn(of), over[row]));
  };
  return {
    numerators: columnOf("numerator") ?? [],
    denominators: columnOf("denominator"),
    ns: columnOf("n"),
  };
}

/** One total over another; 0 where there is nothing to divide by. */
function meanOf(of: number, over = 0): number {
  return over === 0 ? 0 : of / over;
}

/** What the numerators of each wider place add up to. */
function wholesIn(
  columns: FactsColumns,
  cuts: number,
  choice: Choice,
  numerators: readonly unknown[],
): (row: number) => number {
  if (!hasParent(choice)) return () => 0;
  const parents = placesIn(columns, cuts, "parent").map(placeKey);
  const wholes = new Map<string, number>();
  for (const [row, numerator] of numerators.entries()) {
    const parent = parents[row] ?? "";
    wholes.set(parent, (wholes.get(parent) ?? 0) + numberIn(numerator));
  }
  return (row) => wholes.get(parents[row] ?? "") ?? 0;
}

function memberIn(cell: unknown): Member {
  assert(typeof cell === "number" || typeof cell === "string", `${String(cell)} names no member`);
  return cell;
}

function numberIn(cell: unknown): number {
  assert(typeof cell === "number", `${String(cell)} is no number`);
  return cell;
}
