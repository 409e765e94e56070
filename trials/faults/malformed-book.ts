import type { MalformedFile } from "./malformed-file.ts";
import { type Cell, rowOf } from "./malformed-workbook.ts";

const headerNames = ["周期", "许可证号", "规格编码", "供应量", "金额"];

/** The usual headers, as the first row. */
export const headers = rowOf(1, ...headerNames);

/** A row of a good order, some of its cells changed. */
export const row = (at: number, ...changes: readonly (Cell | null)[]): string => {
  const cells: readonly Cell[] = ["2021-11-08", "east-1-a", "S1", 20, 160];
  return rowOf(at, ...cells.map((cell, column) => changes[column] ?? cell));
};

/** Headers and one good order. */
export const good = headers + row(2);

/** A workbook of orders, and what must come of it. */
export function book(
  name: string,
  bytes: () => Buffer,
  expected: MalformedFile["expected"],
): MalformedFile {
  return { name, kind: "orders", fileName: "orders.xlsx", bytes, expected };
}
