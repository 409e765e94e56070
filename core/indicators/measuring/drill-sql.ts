import { assert } from "../../units/index.ts";
import type { OutsideDenominator } from "../indicator.ts";
import type { LineSum, Source } from "../words/line-sum.ts";
import { lineSumsIn } from "../words/pair-sum.ts";
import type { RetailerSum } from "../words/retailer-sum.ts";
import { holderOf, isSpread, retailerSumsOf, type Choice } from "./choice.ts";
import { holdersSql } from "./holders-sql.ts";
import { leftOutSql } from "./left-out-sql.ts";
import { memberLiteral, nameLiteral } from "./literal.ts";
import type { FactsQuestion } from "./question.ts";
import { addedSql, rowsCondition, rowSumsOf } from "./rows-sql.ts";
import { tableOf } from "./table-sql.ts";

/** The two sides of a value. */
export type Side = "numerator" | "denominator";

/** One total that a side is made of: the whole of it, or one of the two of a mean. */
export interface Term {
  readonly id: "total" | "of" | "over";
  readonly sum: RetailerSum;
}

/** Opens one side of a value: to its terms, or to where it comes from when no row makes it. */
export function termsOf({ measures }: Choice, side: Side): readonly Term[] | OutsideDenominator {
  const part = measures[side];
  if (typeof part === "string") return part;
  if (!("over" in part)) return [{ id: "total", sum: part }];
  return [
    { id: "of", sum: part.of },
    { id: "over", sum: part.over },
  ];
}

/** The sums over rows that a term is judged by, each once, in the order of a row's `adds`. */
export function rowSumsOfTerm(sum: RetailerSum): readonly LineSum[] {
  return [...new Set(sum.sums.flatMap(lineSumsIn))];
}

/**
 * Writes a query for those who make a term: `holder` and what it `adds`; the term is their sum, divided by `per`.
 * The question's filters name the cell; its cuts are not looked at.
 */
export function compileHoldersSql(
  choice: Choice,
  sum: RetailerSum,
  question: FactsQuestion,
): string {
  const around = sumsAround(choice, sum);
  const { sql, columnOf } = holdersSql(holderOf(choice), around, { ...question, cuts: [] }, false);
  const leftOut = leftOutSql(choice.indicator, question, "holder");
  const isIn = leftOut === null ? "" : ` and not (${leftOut})`;
  return `select holder, toFloat64(${sum.sql(sum.sums.map(columnOf))}) as adds
from (
${sql.replaceAll(/^/gm, "  ")}
)
where adds != 0${isIn}`;
}

/**
 * Writes a query for the rows of one table that some holders' part of a term is made of, oldest first: the table's columns, the
 * holder, and what the row adds to each of `rowSumsOfTerm` as `v0`, `v1`, ...
 *
 * @param columns the table's columns that are wanted
 * @returns null when the term does not read this table
 */
export function compileTermRowsSql(
  choice: Choice,
  sum: RetailerSum,
  question: FactsQuestion,
  { source, columns, holders }: RowsWanted,
): string | null {
  const own = rowSumsOfTerm(sum);
  if (own.every((one) => one.source !== source)) return null;
  const sums = rowSumsOf(sumsAround(choice, sum), question);
  const added = own.map((one, place) => {
    const meaning = sums.find(({ meant }) => meant.has(one));
    assert(meaning !== undefined, "a term reads the sums of its choice");
    return `toFloat64(${one.source === source ? addedSql(meaning) : 0}) as v${place}`;
  });
  const holder = holderOf(choice);
  const isSome = own.map((_, place) => `v${place} != 0`).join(" or ");
  const among = holders.length === 0 ? "0" : holders.map(memberLiteral).join(", ");
  return `select ${columns.map(nameLiteral).join(", ")}, ${holder} as holder, ${added.join(", ")}
from ${tableOf(source, question)}
where ${rowsCondition(sums, source, question)}
  and ${holder} in (${among})
  and (${isSome})
order by cycle, holder, sku`;
}

/** What a term is read together with: what reads both tables is about observed retailers only. */
function sumsAround(choice: Choice, sum: RetailerSum): readonly RetailerSum[] {
  return isSpread(choice) ? retailerSumsOf(choice) : [sum];
}

/** Which rows are wanted. */
export interface RowsWanted {
  readonly source: Source;
  readonly columns: readonly string[];
  readonly holders: readonly number[];
}
