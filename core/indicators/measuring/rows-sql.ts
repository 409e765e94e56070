import type { Cycle } from "../../units/index.ts";
import type { Holder } from "../indicator.ts";
import type { LineSum, Source } from "../words/line-sum.ts";
import { lineSumsIn } from "../words/pair-sum.ts";
import type { RetailerSum } from "../words/retailer-sum.ts";
import { columnOf } from "./cut.ts";
import { parentColumns, placeColumns } from "./grain.ts";
import { cycleLiteral, memberLiteral } from "./literal.ts";
import { cyclesOf } from "./cycles-of.ts";
import type { FactsQuestion } from "./question.ts";
import { selectSql } from "./select-sql.ts";
import { tableOf } from "./table-sql.ts";

/** One sum over the rows of a table, and the line sums that mean it. */
export interface RowSum {
  readonly source: Source;
  readonly of: string;
  readonly cycles: readonly Cycle[];
  readonly meant: ReadonlySet<LineSum>;
}

/** The sums over rows that totals are made of, each once. */
export function rowSumsOf(
  totals: readonly RetailerSum[],
  { period, trend }: FactsQuestion,
): readonly RowSum[] {
  const sums = totals.flatMap((total) => total.sums.flatMap(lineSumsIn));
  const asked = sums.map((sum) => {
    const cycles = cyclesOf(sum, period, trend);
    return { source: sum.source, of: sum.sql, cycles, sum };
  });
  const same = Map.groupBy(asked, ({ source, of, cycles }) => `${source} ${of} ${cycles.join()}`);
  return [...same.values()].flatMap((all) =>
    all.slice(0, 1).map(({ source, of, cycles }) => ({
      source,
      of,
      cycles,
      meant: new Set(all.map(({ sum }) => sum)),
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
  isWidened: boolean,
): string {
  const sources = [...new Set(sums.map(({ source }) => source))];
  const isSpread = sources.length > 1;
  const branches = sources.map((source) => {
    const read = cyclesRead(sums, source);
    const columns = sums.map((sum, place) => {
      if (!isSpread) return `${summedSql(sum, read)} as s${place}`;
      return `toFloat64(${sum.source === source ? summedSql(sum, read) : 0}) as s${place}`;
    });
    return selectSql(
      [
        ...placeColumns(question),
        `${holder} as holder`,
        ...(grain.includes("pair") ? ["sku as pair"] : []),
        ...(isWidened ? [...parentColumns(question, "s_"), "max(cycle) as s_latest"] : []),
        ...columns,
      ],
      `${tableOf(source, question)}\nwhere ${rowsCondition(sums, source, question)}`,
      grain,
    );
  });
  return branches.join("\nunion all\n");
}

/** Which rows of a table count: those of the cycles that are read, of the filters, and of observed retailers. */
export function rowsCondition(
  sums: readonly RowSum[],
  source: Source,
  question: FactsQuestion,
): string {
  const isSpread = new Set(sums.map((sum) => sum.source)).size > 1;
  return [
    oneOfCycles(cyclesRead(sums, source)),
    ...filterConditions(question),
    ...(isSpread && source === "orderLines" ? [observedCondition(sums, question)] : []),
  ].join("\n  and ");
}

/** That a row belongs to every filter. */
export function filterConditions({ only = [] }: FactsQuestion): readonly string[] {
  return only.map(({ cut, members }) => oneOf(columnOf(cut), members.map(memberLiteral)));
}

/** What a row adds to a sum: nothing outside the sum's own cycles. */
export function addedSql({ of, cycles }: RowSum): string {
  return `if(${oneOfCycles(cycles)}, ${of}, 0)`;
}

/** The condition that a row is of one of these cycles. */
export function oneOfCycles(cycles: readonly Cycle[]): string {
  return oneOf("cycle", cycles.map(cycleLiteral));
}

function cyclesRead(sums: readonly RowSum[], source: Source): readonly Cycle[] {
  const own = sums.filter((sum) => sum.source === source).flatMap(({ cycles }) => cycles);
  return [...new Set(own)];
}

/** `global`: in a cluster the observed retailers are found once and sent to every shard. */
function observedCondition(sums: readonly RowSum[], question: FactsQuestion): string {
  const condition = oneOfCycles(cyclesRead(sums, "observations"));
  const table = tableOf("observations", question);
  return `retailer global in (select retailer from ${table} where ${condition})`;
}

function summedSql({ of, cycles }: RowSum, read: readonly Cycle[]): string {
  if (cycles.length === read.length) return `sum(${of})`;
  return `sumIf(${of}, ${oneOfCycles(cycles)})`;
}

function oneOf(column: string, literals: readonly string[]): string {
  return literals.length === 0 ? "0" : `${column} in (${literals.join(", ")})`;
}
