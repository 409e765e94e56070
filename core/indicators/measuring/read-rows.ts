import { assert } from "../../units/index.ts";
import type { Choice } from "./choice.ts";
import type { Choices } from "./compile-sql.ts";
import type { Member } from "./cut.ts";
import { finish, type Circumstances, type RawParts } from "./finish.ts";
import type { IndicatorResult } from "./result.ts";

/** One row of the engine's answer to `compileIndicatorSql`. */
export type FactsRow = Readonly<Record<string, unknown>>;

/**
 * Turns the engine's rows into results, one map of members per asked name.
 *
 * @param members who must have a result even without any line, e.g. 0 for the cut `none`
 * @throws Bug when a row is not an answer to this question
 */
export function resultsOfRows<Name extends string>(
  choices: Choices<Name>,
  rows: readonly FactsRow[],
  circumstances: Circumstances<Member>,
  members: readonly Member[] = [],
): Readonly<Record<Name, ReadonlyMap<Member, IndicatorResult>>> {
  const seen = new Set(rows.map((row) => row["member"]));
  const silent = members.filter((member) => !seen.has(member));
  const results: Partial<Record<Name, ReadonlyMap<Member, IndicatorResult>>> = {};
  for (const name in choices) {
    const choice = choices[name];
    const raws = [
      ...rows.map((row) => rawOf(name, choice, row)),
      ...silent.map((member) => nothingOf(choice, member)),
    ];
    results[name] = finish(choice, raws, circumstances);
  }
  assert(isWhole(choices, results), "every asked name has its results");
  return results;
}

function isWhole<Name extends string, Value>(
  choices: Choices<Name>,
  results: Partial<Record<Name, Value>>,
): results is Record<Name, Value> {
  return Object.keys(choices).every((name) => name in results);
}

function rawOf(name: string, { measures }: Choice, row: FactsRow): RawParts<Member> {
  return {
    member: memberIn(row["member"]),
    parent: memberIn(row["parent_member"]),
    numerator: numberIn(row[`${name}_numerator`]),
    denominator:
      typeof measures.denominator === "string" ? null : numberIn(row[`${name}_denominator`]),
    n: measures.n === "denominator" ? null : numberIn(row[`${name}_n`]),
  };
}

function nothingOf({ measures }: Choice, member: Member): RawParts<Member> {
  return {
    member,
    parent: null,
    numerator: 0,
    denominator: typeof measures.denominator === "string" ? null : 0,
    n: measures.n === "denominator" ? null : 0,
  };
}

function memberIn(cell: unknown): Member {
  assert(typeof cell === "number" || typeof cell === "string", `${String(cell)} names no member`);
  return cell;
}

function numberIn(cell: unknown): number {
  assert(typeof cell === "number", `${String(cell)} is no number`);
  return cell;
}
