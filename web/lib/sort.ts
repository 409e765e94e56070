import { useMemo, useState } from "react";

import type { Column, Order } from "../parts/columns.ts";
import { useLanguage } from "./language.ts";

/** Sorts by one column; numbers by size, text as readers of the language expect; equal rows keep their order. */
export function sorted<Row>(
  rows: readonly Row[],
  sortBy: (row: Row) => string | number,
  way: Order["way"],
  locale: string,
): readonly Row[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const sign = way === "ascending" ? 1 : -1;
  return rows
    .map((row) => ({ row, by: sortBy(row) }))
    .toSorted((one, other) =>
      typeof one.by === "number" && typeof other.by === "number"
        ? sign * (one.by - other.by)
        : sign * compare(String(one.by), String(other.by)),
    )
    .map(({ row }) => row);
}

/** The rows in the order that the reader chose, and the way to choose another. */
export function useSorted<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  start: Order | undefined,
  onSort?: (order: Order) => void,
) {
  const [order, setOrder] = useState<Order | undefined>(start);
  const language = useLanguage();
  const sortBy = columns.find(({ id }) => id === order?.by)?.sortBy;
  const way = order?.way ?? "ascending";
  const inOrder = useMemo(
    () => (sortBy === undefined ? rows : sorted(rows, sortBy, way, language)),
    [rows, sortBy, way, language],
  );
  const choose = (by: string): void => {
    const turns = order?.by === by && order.way === "ascending";
    const chosen: Order = { by, way: turns ? "descending" : "ascending" };
    setOrder(chosen);
    onSort?.(chosen);
  };
  return { rows: inOrder, order, choose };
}
