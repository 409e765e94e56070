import { assert } from "../../units/index.ts";
import type { LineSum } from "../words/line-sum.ts";
import type { RetailerSum } from "../words/retailer-sum.ts";
import { lineSumsOf, type Choice, type Choices } from "./choice.ts";
import { columnOf, cuts, type CutId, type Member } from "./cut.ts";
import { cycleLiteral, memberLiteral, nameLiteral } from "./literal.ts";
import type { Period } from "./period.ts";

/** What is asked of the facts. */
export interface FactsQuestion {
  /** Where the order lines are. */
  readonly table: string;
  readonly cut: CutId;
  readonly period: Period;
  /** Only lines of these members count: a person's lines, one SKU's retailers. */
  readonly only?: readonly { readonly cut: CutId; readonly members: readonly Member[] }[];
}

/**
 * Writes one query that measures any number of indicators for every member of a cut: lines are added up per member
 * and retailer, and retailers per member. `key (cycle, retailer, sku)` is unique, so nothing need be counted distinct.
 * Kept inside the SQL that clusters of 2018 understand: nested subqueries, conditional sums.
 *
 * @returns SQL for ClickHouse; `resultsOfRows` reads its rows
 */
export function compileIndicatorSql(choices: Choices, question: FactsQuestion): string {
  const named = Object.entries(choices);
  assert(named.length > 0, "a question names at least one indicator");
  const aliases = new Map<string, string>();
  const aliasOf = (sum: LineSum): string => {
    const sql = lineSumSql(sum, question.period);
    const alias = aliases.get(sql) ?? `s${aliases.size}`;
    aliases.set(sql, alias);
    return alias;
  };
  const outer = named.flatMap(([name, choice]) => partColumns(nameLiteral(name), choice, aliasOf));
  const inner = [...aliases].map(([sql, alias]) => `${sql} as ${alias}`);
  return [
    `select ${["member", "argMax(parent, latest) as parent_member", ...outer].join(",\n  ")}`,
    `from (`,
    `  select ${[...memberColumns(question.cut), ...inner].join(",\n    ")}`,
    `  from ${nameLiteral(question.table)}`,
    `  where ${conditionsOf(named, question).join("\n    and ")}`,
    `  group by member, retailer`,
    `)`,
    `group by member`,
  ].join("\n");
}

function lineSumSql({ sql, offsets }: LineSum, period: Period): string {
  const cycles = offsets.flatMap((offset) => period.cyclesAt(offset));
  return `sumIf(${sql}, ${oneOf("cycle", cycles.map(cycleLiteral))})`;
}

function partColumns(
  name: string,
  { measures: { numerator, denominator, n } }: Choice,
  aliasOf: (sum: LineSum) => string,
): readonly string[] {
  const total = (sum: RetailerSum): string =>
    `toFloat64(sum(${sum.sql(sum.sums.map(aliasOf))})) / ${sum.per}`;
  const parts = [`${total(numerator)} as ${name}_numerator`];
  if (typeof denominator !== "string") parts.push(`${total(denominator)} as ${name}_denominator`);
  if (typeof n !== "string") parts.push(`${total(n)} as ${name}_n`);
  return parts;
}

function memberColumns(cut: CutId): readonly string[] {
  return [
    `${columnOf(cut)} as member`,
    "retailer",
    `argMax(${columnOf(cuts[cut].parent)}, cycle) as parent`,
    "max(cycle) as latest",
  ];
}

function conditionsOf(
  named: readonly (readonly [string, Choice])[],
  { period, only = [] }: FactsQuestion,
): readonly string[] {
  const sums = named.flatMap(([, choice]) => lineSumsOf(choice));
  const offsets = new Set(sums.flatMap((sum) => sum.offsets));
  const cycles = [...offsets].flatMap((offset) => period.cyclesAt(offset));
  return [
    oneOf("cycle", cycles.map(cycleLiteral)),
    ...only.map(({ cut, members }) => oneOf(columnOf(cut), members.map(memberLiteral))),
  ];
}

function oneOf(column: string, literals: readonly string[]): string {
  return literals.length === 0 ? "0" : `${column} in (${literals.join(", ")})`;
}
