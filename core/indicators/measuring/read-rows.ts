import { assert, mapped } from "../../units/index.ts";
import type { Choice, Choices } from "./choice.ts";
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
  return mapped(choices, (choice, name) => {
    const raws = [
      ...rows.map((row) => rawOf(name, choice, row)),
      ...silent.map((member) => nothingOf(choice, member)),
    ];
    return finish(choice, raws, circumstances);
  });
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
