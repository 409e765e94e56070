import { assert } from "../../units/index.ts";
import { hasParent, type Choices } from "./choice.ts";
import { flatWaySql } from "./flat-sql.ts";
import { grainOf, parentGrainOf } from "./grain.ts";
import { holdersWaySql } from "./holders-way-sql.ts";
import { nameLiteral } from "./literal.ts";
import { isFlat, partsOf, type Part, wayOf } from "./part.ts";
import type { FactsQuestion } from "./question.ts";
import { selectSql } from "./select-sql.ts";

/**
 * Writes one query that measures any number of indicators for every place of a question.
 *
 * Every total takes the cheapest way that is right for it: what is a plain sum of rows, or counts who has a row of some
 * kind, is added up in one step; what must judge each retailer (or each of its SKUs) as a whole is added up per retailer
 * first. Totals that go the same way share one scan, so that a costly one never slows a cheap one down.
 *
 * @returns SQL for ClickHouse; `resultsOfRows` reads its rows
 */
export function compileIndicatorSql(choices: Choices, question: FactsQuestion): string {
  const named = Object.entries(choices);
  assert(named.length > 0, "a question names at least one indicator");
  const parts = named.flatMap(([name, choice]) => partsOf(nameLiteral(name), choice));
  const isWidened = named.some(([, choice]) => hasParent(choice));
  const ways = [...Map.groupBy(parts, (part) => wayOf(part, question)).values()];
  const queries = ways.map((own) => {
    const wayIsFlat = own.every((part) => isFlat(part, question));
    return (wayIsFlat ? flatWaySql : holdersWaySql)(own, parts, question, isWidened);
  });
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
