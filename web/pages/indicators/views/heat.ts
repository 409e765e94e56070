import type { IndicatorCell, IndicatorAnswer } from "@dongxiao/contract";

import { membersOf, pivotOf } from "../pivot.ts";

/** One square: the cell behind it, in which period, and its value there. */
export interface HeatCell {
  readonly cell: IndicatorCell;
  readonly value: number | null;
  /** The asked period when left out. */
  readonly period?: string;
}

/** A heat map of one indicator: its dimensions down, and members of another, or periods, across. */
export interface Heat {
  readonly down: readonly string[];
  /** The dimension that lies across; null where periods do. */
  readonly across: string | null;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly key: string;
    readonly members: readonly string[];
    readonly cells: readonly (HeatCell | undefined)[];
  }[];
}

/** Lays the cells of one indicator out as squares: two dimensions and more against the last of them, fewer against time. */
export function heatOf(
  by: readonly string[],
  cells: readonly IndicatorCell[],
  { trendPeriods }: Pick<IndicatorAnswer, "trendPeriods">,
): Heat {
  const across = by.length < 2 ? null : (by.at(-1) ?? null);
  const pivot = pivotOf({ ids: [cells[0]?.indicator ?? ""], by: [...by] }, cells, across);
  const periods = trendPeriods.map(({ name }) => name);
  const inTime = (cell: IndicatorCell | undefined): readonly (HeatCell | undefined)[] =>
    periods.map((period, place) =>
      cell === undefined ? undefined : { cell, period, value: cell.trend[place] ?? null },
    );
  return {
    down: pivot.down,
    across,
    columns: across === null ? periods : membersOf(cells, across),
    rows: pivot.rows.map(({ key, members, cells: own }) => {
      const row = pivot.columns.map(({ id }) => own.get(id));
      const squares = row.map((cell) => cell && { cell, value: cell.value });
      return { key, members, cells: across === null ? inTime(row[0]) : squares };
    }),
  };
}

/** The values of all squares that have one. */
export function valuesIn({ rows }: Heat): readonly number[] {
  return rows.flatMap(({ cells }) =>
    cells.flatMap((square) =>
      square === undefined || square.value === null ? [] : [square.value],
    ),
  );
}
