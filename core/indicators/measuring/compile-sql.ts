import { assert } from "../../units/index.ts";
import { hasParent, type Choices } from "./choice.ts";
import { grainOf, parentGrainOf } from "./grain.ts";
import { holdersWaySql } from "./holders-way-sql.ts";
import { nameLiteral } from "./literal.ts";
import { marksWaySql } from "./marks-way-sql.ts";
import { partsOf, type Part } from "./part.ts";
import { periodsWaySql } from "./periods-way-sql.ts";
import type { FactsQuestion } from "./question.ts";
import { rowsWaySql } from "./rows-way-sql.ts";
import { selectSql } from "./select-sql.ts";
import { lanesOf } from "./ways.ts";

const wayOf = {
  rows: rowsWaySql,
  periods: periodsWaySql,
  marks: marksWaySql,
  holders: holdersWaySql,
} as const;

/**
 * Writes one query that measures any number of indicators for every place of a question. Every total takes the cheapest
 * way that is right for it; totals that go the same way share one scan, so that a costly one never slows a cheap one down.
 *
 * @returns SQL for ClickHouse; `resultsOfColumns` reads its answer
 */
export function compileIndicatorSql(choices: Choices, question: FactsQuestion): string {
  const named = Object.entries(choices);
  assert(named.length > 0, "a question names at least one indicator");
  const parts = named.flatMap(([name, choice]) => partsOf(nameLiteral(name), choice));
  const isWidened = named.some(([, choice]) => hasParent(choice));
  const queries = lanesOf(parts, question).map(({ way, parts: own }) =>
    wayOf[way](own, parts, question, isWidened),
  );
  return queries.length === 1 ? queries.join("") : joinedSql(queries, parts, question, isWidened);
}

/** Puts the ways together: each brings 0 for what the others bring. */
function joinedSql(
  queries: readonly string[],
  parts: readonly Part[],
  question: FactsQuestion,
  isWidened: boolean,
): string {
  const places = grainOf(question);
  const parents = isWidened ? parentGrainOf(question) : [];
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
