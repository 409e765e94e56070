import { assert } from "../../units/index.ts";
import type { Holder } from "../indicator.ts";
import type { Quotient, RetailerSum } from "../words/retailer-sum.ts";
import { leftOutBy } from "./absences.ts";
import { hasParent, lineSumsOf, retailerSumsOf, type Choice, type Choices } from "./choice.ts";
import { holdersSql, type HoldersSql } from "./holders-sql.ts";
import { memberLiteral, nameLiteral } from "./literal.ts";
import { grainOf, parentGrainOf } from "./grain.ts";
import type { FactsQuestion } from "./question.ts";
import { selectSql } from "./select-sql.ts";

/**
 * Writes one query that measures any number of indicators for every place of a question: rows are added up per place
 * and retailer, and retailers per place. `key (cycle, retailer, sku)` is unique, so nothing need be counted distinct.
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
  const places = grainOf(question);
  const parents = named.some(([, choice]) => hasParent(choice)) ? parentGrainOf(question) : [];
  return selectSql(
    [
      ...places,
      ...parents.map((parent) => `argMax(${parent}, newest) as ${parent}`),
      ...parts.map(({ name }) => `sum(${name}) as ${name}`),
    ],
    queries.join("\nunion all\n"),
    places,
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
  const isWidened = all.some(({ choice }) => hasParent(choice));
  const holders = holdersSql(choices.map(holderOf)[0] ?? "retailer", choices, question, isWidened);
  const columns = all.map((part) => {
    const sql = own.includes(part) ? partSql(part, holders, question) : "toFloat64(0)";
    return `${sql} as ${part.name}`;
  });
  const { name, sql } = holders;
  const places = grainOf(question);
  const parents = parentGrainOf(question).map(
    (parent) => `argMax(${name}_${parent}, ${name}_latest) as ${parent}`,
  );
  const widened = isWidened ? [...parents, `max(${name}_latest) as newest`] : [];
  return selectSql([...places, ...widened, ...columns], sql, places);
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
