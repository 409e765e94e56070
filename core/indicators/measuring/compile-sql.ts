import { assert } from "../../units/index.ts";
import type { Quotient, RetailerSum } from "../words/retailer-sum.ts";
import type { Holder } from "../indicator.ts";
import { leftOutBy } from "./absences.ts";
import { lineSumsOf, retailerSumsOf, type Choice, type Choices } from "./choice.ts";
import { holdersSql, type HoldersSql } from "./holders-sql.ts";
import { memberLiteral, nameLiteral } from "./literal.ts";
import type { FactsQuestion } from "./question.ts";
import { selectSql } from "./select-sql.ts";

/**
 * Writes one query that measures any number of indicators for every member of a cut: rows are added up per member
 * and retailer, and retailers per member. `key (cycle, retailer, sku)` is unique, so nothing need be counted distinct.
 * Indicators that go the same way are added up together, so that a costly one never slows a cheap one down.
 * Kept inside the SQL that clusters of 2018 understand: nested subqueries, conditional sums, union all.
 *
 * @returns SQL for ClickHouse; `resultsOfRows` reads its rows
 */
export function compileIndicatorSql(choices: Choices, question: FactsQuestion): string {
  const named = Object.entries(choices);
  assert(named.length > 0, "a question names at least one indicator");
  const parts = named.flatMap(([name, choice]) => partsOf(nameLiteral(name), choice));
  const ways = Map.groupBy(parts, ({ choice }) => wayOf(choice));
  const queries = [...ways.values()].map((own) => waySql(own, parts, question));
  if (queries.length === 1) return queries.join("");
  const columns = parts.map(({ name }) => `sum(${name}) as ${name}`);
  return selectSql(
    ["member", "argMax(parent_member, newest) as parent_member", ...columns],
    queries.join("\nunion all\n"),
    ["member"],
  );
}

/** One column of the answer. */
interface Part {
  readonly name: string;
  readonly choice: Choice;
  readonly total: RetailerSum | Quotient;
}

function partsOf(name: string, choice: Choice): readonly Part[] {
  const { numerator, denominator, n } = choice.measures;
  return Object.entries({ numerator, denominator, n }).flatMap(([side, total]) =>
    typeof total === "string" ? [] : [{ name: `${name}_${side}`, choice, total }],
  );
}

const holderOf = ({ indicator }: Choice): Holder => indicator.holder ?? "retailer";

/** By whom rows are added up, of which tables, and whether SKU by SKU. */
function wayOf(choice: Choice): string {
  const sources = new Set(lineSumsOf(choice).map(({ source }) => source));
  const addends = retailerSumsOf(choice).flatMap(({ sums }) => sums);
  const isPaired = addends.some((addend) => "lineSums" in addend);
  return [holderOf(choice), ...[...sources].toSorted(), isPaired].join(" ");
}

/** @param all parts of the answer: those that other queries bring are 0 here */
function waySql(own: readonly Part[], all: readonly Part[], question: FactsQuestion): string {
  const choices = [...new Set(own.map(({ choice }) => choice))];
  const holders = holdersSql(choices.map(holderOf)[0] ?? "retailer", choices, question);
  const columns = all.map((part) => {
    const sql = own.includes(part) ? partSql(part, holders, question) : "toFloat64(0)";
    return `${sql} as ${part.name}`;
  });
  const { name, sql } = holders;
  return selectSql(
    [
      "member",
      `argMax(${name}_parent, ${name}_latest) as parent_member`,
      `max(${name}_latest) as newest`,
      ...columns,
    ],
    sql,
    ["member"],
  );
}

function partSql(
  { choice: { indicator }, total }: Part,
  { columnOf }: HoldersSql,
  { absences }: FactsQuestion,
): string {
  const leftOut = leftOutBy(indicator, absences).map(memberLiteral);
  const totalSql = (sum: RetailerSum): string => {
    const one = sum.sql(sum.sums.map(columnOf));
    const counted = leftOut.length === 0 ? one : `if(holder in (${leftOut.join(", ")}), 0, ${one})`;
    return `toFloat64(sum(${counted})) / ${sum.per}`;
  };
  if (!("over" in total)) return totalSql(total);
  const over = totalSql(total.over);
  return `if(${over} = 0, 0, ${totalSql(total.of)} / (${over}))`;
}
