import { assert, mapped } from "../../units/index.ts";
import { hasParent, type Choice, type Choices } from "./choice.ts";
import type { Member } from "./cut.ts";
import { finish, type Circumstances, type RawParts } from "./finish.ts";
import { placeKey, type Place } from "./place.ts";
import type { IndicatorResult } from "./result.ts";

/** One row of the engine's answer to `compileIndicatorSql`. */
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
 * Turns the engine's rows into results, one map of places per asked name.
 *
 * @param cuts how many members a place has
 * @param expected places that must have a result even without any row, e.g. `[]` for everything together
 * @throws Bug when a row is not an answer to this question
 */
export function resultsOfRows<Name extends string>(
  choices: Choices<Name>,
  cuts: number,
  rows: readonly FactsRow[],
  circumstances: Circumstances<Place>,
  expected: readonly Place[] = [],
): Readonly<Record<Name, Cells>> {
  const seen = rows.map((row) => ({ row, at: placeIn(row, cuts, "m") }));
  const places = new Map(
    [...seen.map(({ at }) => at), ...expected].map((at) => [placeKey(at), at]),
  );
  const silent = new Map(places);
  for (const { at } of seen) silent.delete(placeKey(at));
  return mapped(choices, (choice, name) => {
    const raws = [
      ...seen.map(({ row, at }) => rawOf(name, choice, row, at)),
      ...[...silent.keys()].map((key) => nothingOf(choice, key)),
    ];
    const results = finish(choice, raws, keyed(circumstances, places));
    return new Map(
      Array.from(places, ([key, at]) => {
        const result = results.get(key);
        assert(result !== undefined, `${key} has a result`);
        return [key, { at, result }];
      }),
    );
  });
}

/** The same circumstances, asked by the keys of places. */
function keyed(given: Circumstances<Place>, places: ReadonlyMap<string, Place>) {
  const at = (key: string): Place => places.get(key) ?? [];
  const { population, eligible, lines, areas, ...rest } = given;
  return {
    ...rest,
    population: (key: string) => population(at(key)),
    ...(eligible === undefined ? {} : { eligible: (key: string) => eligible(at(key)) }),
    ...(lines === undefined ? {} : { lines: (key: string) => lines(at(key)) }),
    ...(areas === undefined ? {} : { areas: (key: string) => areas(at(key)) }),
  };
}

function rawOf(name: string, choice: Choice, row: FactsRow, at: Place): RawParts<string> {
  const { measures } = choice;
  return {
    member: placeKey(at),
    parent: hasParent(choice) ? placeKey(placeIn(row, at.length, "parent")) : null,
    numerator: numberIn(row[`${name}_numerator`]),
    denominator:
      typeof measures.denominator === "string" ? null : numberIn(row[`${name}_denominator`]),
    n: measures.n === "denominator" ? null : numberIn(row[`${name}_n`]),
  };
}

function nothingOf({ measures }: Choice, key: string): RawParts<string> {
  return {
    member: key,
    parent: null,
    numerator: 0,
    denominator: typeof measures.denominator === "string" ? null : 0,
    n: measures.n === "denominator" ? null : 0,
  };
}

/** The place that a row of an answer is about. */
export function placeOfRow(row: FactsRow, cuts: number): Place {
  return placeIn(row, cuts, "m");
}

function placeIn(row: FactsRow, cuts: number, column: string): Place {
  return Array.from({ length: cuts }, (_, place) => memberIn(row[`${column}${place}`]));
}

function memberIn(cell: unknown): Member {
  assert(typeof cell === "number" || typeof cell === "string", `${String(cell)} names no member`);
  return cell;
}

function numberIn(cell: unknown): number {
  assert(typeof cell === "number", `${String(cell)} is no number`);
  return cell;
}
