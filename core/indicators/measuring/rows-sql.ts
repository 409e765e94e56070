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

/**
 * Adds up the rows of each table that is read. Where there are two, each brings nothing for the other's sums, and order
 * lines are only those of retailers that were observed: what compares both can say nothing of the others.
 */
export function rowsSql(
  sums: readonly RowSum[],
  holder: Holder,
  grain: readonly string[],
  question: FactsQuestion,
): string {
  const sources = [...new Set(sums.map(({ source }) => source))];
  const isSpread = sources.length > 1;
  const branches = sources.map((source) => {
    const columns = sums.map((sum, place) => {
      if (!isSpread) return `${sum.sql} as s${place}`;
      return `toFloat64(${sum.source === source ? sum.sql : 0}) as s${place}`;
    });
    const conditions = [
      cyclesCondition(sums, source, question.period),
      ...(question.only ?? []).map(({ cut, members }) =>
        oneOf(columnOf(cut), members.map(memberLiteral)),
      ),
      ...(isSpread && source === "orderLines" ? [observedCondition(sums, question)] : []),
    ];
    return selectSql(
      [...placeColumns(question, holder, grain), ...columns],
      `${tableOf(source, question)}\nwhere ${conditions.join("\n  and ")}`,
      grain,
    );
  });
  return branches.join("\nunion all\n");
}

function tableOf(source: Source, { table, observations = "observation" }: FactsQuestion): string {
  return nameLiteral(source === "orderLines" ? table : observations);
}

function cyclesCondition(sums: readonly RowSum[], source: Source, period: Period): string {
  const own = sums.filter((sum) => sum.source === source).flatMap(({ meant }) => [...meant]);
  const cycles = new Set(own.flatMap((sum) => cyclesOf(sum, period)));
  return oneOf("cycle", [...cycles].map(cycleLiteral));
}

/** `global`: in a cluster the observed retailers are found once and sent to every shard. */
function observedCondition(sums: readonly RowSum[], question: FactsQuestion): string {
  const condition = cyclesCondition(sums, "observations", question.period);
  const table = tableOf("observations", question);
  return `retailer global in (select retailer from ${table} where ${condition})`;
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

function oneOf(column: string, literals: readonly string[]): string {
  return literals.length === 0 ? "0" : `${column} in (${literals.join(", ")})`;
}
