import type { IndicatorCell } from "@dongxiao/contract";

import type { Question } from "./asked.ts";

/** One column of figures: an indicator, or an indicator of one member of the dimension that lies across. */
export interface PivotColumn {
  readonly id: string;
  readonly indicator: string;
  readonly member: string | null;
}

/** One row: its member of each dimension that lies down, and its cells by column. */
export interface PivotRow {
  readonly key: string;
  readonly members: readonly string[];
  readonly cells: ReadonlyMap<string, IndicatorCell>;
}

/** Cells laid out: which dimensions lie down, which across. */
export interface Pivot {
  readonly down: readonly string[];
  readonly across: string | null;
  readonly columns: readonly PivotColumn[];
  readonly rows: readonly PivotRow[];
}

/** Beyond so many columns a table is no longer read but scrolled. */
const mostAcross = 24;

/** Names a column; the comma stands in no id. */
export function columnId(indicator: string, member: string | null): string {
  return member === null ? indicator : `${indicator},${member}`;
}

/** The dimension that lies across: the last of several, when one indicator leaves the columns free. */
export function acrossOf(
  { ids, by }: Pick<Question, "ids" | "by">,
  cells: readonly IndicatorCell[],
): string | null {
  const last = by.at(-1);
  if (ids.length !== 1 || by.length < 2 || last === undefined) return null;
  return membersOf(cells, last).length <= mostAcross ? last : null;
}

/** The members of a dimension that occur, in the answer's order. */
export function membersOf(cells: readonly IndicatorCell[], dimension: string): readonly string[] {
  return [...new Set(cells.map(({ at }) => at[dimension] ?? ""))];
}

/** Lays the cells of an answer out in rows and columns, in the answer's order. */
export function pivotOf(
  { ids, by }: Pick<Question, "ids" | "by">,
  cells: readonly IndicatorCell[],
  across: string | null,
): Pivot {
  const down = by.filter((dimension) => dimension !== across);
  const members = across === null ? [null] : membersOf(cells, across);
  const rows = Map.groupBy(cells, ({ at }) => JSON.stringify(down.map((one) => at[one] ?? "")));
  const memberOf = ({ at }: IndicatorCell): string | null =>
    across === null ? null : (at[across] ?? "");
  return {
    down,
    across,
    columns: ids.flatMap((indicator) =>
      members.map((member) => ({ id: columnId(indicator, member), indicator, member })),
    ),
    rows: Array.from(rows, ([key, own]) => ({
      key,
      members: down.map((one) => own[0]?.at[one] ?? ""),
      cells: new Map(own.map((cell) => [columnId(cell.indicator, memberOf(cell)), cell])),
    })),
  };
}
