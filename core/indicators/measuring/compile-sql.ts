import { assert } from "../../units/index.ts";
import type { Quotient, RetailerSum } from "../words/retailer-sum.ts";
import type { Holder } from "../indicator.ts";
import { leftOutBy } from "./absences.ts";
import type { Choice, Choices } from "./choice.ts";
import { holdersSql, type HoldersSql } from "./holders-sql.ts";
import { memberLiteral, nameLiteral } from "./literal.ts";
import type { FactsQuestion } from "./question.ts";
import { selectSql } from "./select-sql.ts";

type Named = readonly [name: string, choice: Choice];

/**
 * Writes one query that measures any number of indicators for every member of a cut: rows are added up per member
 * and retailer, and retailers per member. `key (cycle, retailer, sku)` is unique, so nothing need be counted distinct.
 * Kept inside the SQL that clusters of 2018 understand: nested subqueries, conditional sums, union all.
 *
 * @returns SQL for ClickHouse; `resultsOfRows` reads its rows
 */
export function compileIndicatorSql(choices: Choices, question: FactsQuestion): string {
  const named: readonly Named[] = Object.entries(choices);
  assert(named.length > 0, "a question names at least one indicator");
  const holders = [...new Set(named.map(([, choice]) => holderOf(choice)))];
  const parts = named.flatMap(([name, choice]) => partNames(nameLiteral(name), choice));
  const queries = holders.map((holder) => {
    const held = named.filter(([, choice]) => holderOf(choice) === holder);
    return heldSql(holder, held, holders.length > 1 ? parts : [], question);
  });
  if (queries.length === 1) return queries.join("");
  return selectSql(
    [
      "member",
      "argMax(parent_member, newest) as parent_member",
      ...parts.map((part) => `sum(${part}) as ${part}`),
    ],
    queries.join("\nunion all\n"),
    ["member"],
  );
}

const holderOf = ({ indicator }: Choice): Holder => indicator.holder ?? "retailer";

/** The columns of the answer that belong to one choice. */
function partNames(name: string, { measures: { denominator, n } }: Choice): readonly string[] {
  return [
    `${name}_numerator`,
    ...(typeof denominator === "string" ? [] : [`${name}_denominator`]),
    ...(n === "denominator" ? [] : [`${name}_n`]),
  ];
}

/** @param among all parts of the answer, where other queries bring the others */
function heldSql(
  holder: Holder,
  named: readonly Named[],
  among: readonly string[],
  question: FactsQuestion,
): string {
  const holders = holdersSql(
    holder,
    named.map(([, choice]) => choice),
    question,
  );
  const own = named.flatMap(([name, choice]) => partColumns(name, choice, holders, question));
  const written = new Map(own);
  const names = among.length === 0 ? own.map(([name]) => name) : among;
  const columns = names.map((name) => `${written.get(name) ?? "toFloat64(0)"} as ${name}`);
  return selectSql(
    [
      "member",
      `argMax(${holders.name}_parent, ${holders.name}_latest) as parent_member`,
      `max(${holders.name}_latest) as newest`,
      ...columns,
    ],
    holders.sql,
    ["member"],
  );
}

function partColumns(
  name: string,
  { indicator, measures: { numerator, denominator, n } }: Choice,
  { columnOf }: HoldersSql,
  { absences }: FactsQuestion,
): readonly (readonly [name: string, sql: string])[] {
  const leftOut = leftOutBy(indicator, absences).map(memberLiteral);
  const totalSql = (sum: RetailerSum): string => {
    const one = sum.sql(sum.sums.map(columnOf));
    const counted = leftOut.length === 0 ? one : `if(holder in (${leftOut.join(", ")}), 0, ${one})`;
    return `toFloat64(sum(${counted})) / ${sum.per}`;
  };
  const partSql = (part: RetailerSum | Quotient): string => {
    if (!("over" in part)) return totalSql(part);
    return `if(${totalSql(part.over)} = 0, 0, ${totalSql(part.of)} / (${totalSql(part.over)}))`;
  };
  const sums = [numerator, denominator, n].filter((part) => typeof part !== "string");
  const names = partNames(name, { indicator, measures: { numerator, denominator, n } });
  return sums.map((part, place) => [names[place] ?? "", partSql(part)]);
}
