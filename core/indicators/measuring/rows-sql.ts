import type { Holder } from "../indicator.ts";
import type { LineSum, Source } from "../words/line-sum.ts";
import { lineSumsOf, type Choice } from "./choice.ts";
import { columnOf, cuts } from "./cut.ts";
import { cycleLiteral, memberLiteral, nameLiteral } from "./literal.ts";
import { cyclesOf, type Period } from "./period.ts";
import type { FactsQuestion } from "./question.ts";
import { selectSql } from "./select-sql.ts";

/** One sum over the rows of a table, and the line sums that mean it. */
export interface RowSum {
  readonly source: Source;
  readonly sql: string;
  readonly meant: ReadonlySet<LineSum>;
}

/** The sums that choices read, each once. */
export function rowSumsOf(choices: readonly Choice[], period: Period): readonly RowSum[] {
  const meantBy = Map.groupBy(
    choices.flatMap(lineSumsOf),
    (sum) => `${sum.source} ${conditionalSql(sum, period)}`,
  );
  return [...meantBy.values()].flatMap((sums) =>
    sums.slice(0, 1).map((sum) => ({
      source: sum.source,
      sql: conditionalSql(sum, period),
      meant: new Set(sums),
    })),
  );
}

/** Adds up the rows of each table that is read; where there are two, each brings nothing for the other's sums. */
export function rowsSql(
  sums: readonly RowSum[],
  holder: Holder,
  grain: readonly string[],
  question: FactsQuestion,
): string {
  const sources = [...new Set(sums.map(({ source }) => source))];
  const tables = {
    orderLines: question.table,
    observations: question.observations ?? "observation",
  };
  const branches = sources.map((source) => {
    const columns = sums.map((sum, place) => {
      if (sources.length === 1) return `${sum.sql} as s${place}`;
      return `toFloat64(${sum.source === source ? sum.sql : 0}) as s${place}`;
    });
    const own = sums.filter((sum) => sum.source === source).flatMap(({ meant }) => [...meant]);
    return selectSql(
      [...placeColumns(question, holder, grain), ...columns],
      `${nameLiteral(tables[source])}\nwhere ${conditionsOf(own, question).join("\n  and ")}`,
      grain,
    );
  });
  return branches.join("\nunion all\n");
}

function conditionalSql(sum: LineSum, period: Period): string {
  return `sumIf(${sum.sql}, ${oneOf("cycle", cyclesOf(sum, period).map(cycleLiteral))})`;
}

function placeColumns(
  { cut }: FactsQuestion,
  holder: Holder,
  grain: readonly string[],
): readonly string[] {
  return [
    `${columnOf(cut)} as member`,
    `${holder} as holder`,
    ...grain.filter((column) => column === "sku"),
    `argMax(${columnOf(cuts[cut].parent)}, cycle) as s_parent`,
    "max(cycle) as s_latest",
  ];
}

function conditionsOf(
  sums: readonly LineSum[],
  { period, only = [] }: FactsQuestion,
): readonly string[] {
  const cycles = new Set(sums.flatMap((sum) => cyclesOf(sum, period)));
  return [
    oneOf("cycle", [...cycles].map(cycleLiteral)),
    ...only.map(({ cut, members }) => oneOf(columnOf(cut), members.map(memberLiteral))),
  ];
}

function oneOf(column: string, literals: readonly string[]): string {
  return literals.length === 0 ? "0" : `${column} in (${literals.join(", ")})`;
}
