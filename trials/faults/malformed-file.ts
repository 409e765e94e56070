import type { FileProblemCode, ImportProblemCode } from "@dongxiao/store/imports";

/** What one bad cell must be called: its row, header, value and code. */
export type ExpectedCell = readonly [
  row: number,
  header: string,
  value: string,
  code: ImportProblemCode,
];

/** A malformed or odd file, and exactly what must come of it. */
export interface MalformedFile {
  readonly name: string;
  readonly kind: "orders" | "observations" | "warehouse" | "retailers" | "skus";
  readonly fileName: string;
  readonly bytes: () => string | Buffer;
  /** The sheet that the person chose. */
  readonly sheet?: string;
  readonly expected:
    | { readonly file: FileProblemCode }
    | { readonly good: number; readonly cells: readonly ExpectedCell[] };
}

const orderHeaders = "周期,许可证号,规格编码,供应量,金额";

/** A good order: 20 packs are 2 cartons of 80 yuan. */
export const goodOrder = "2021-11-08,east-1-a,S1,20,160";

/** A text file of orders below the usual headers. */
export function ordersText(...rows: readonly string[]): string {
  return [orderHeaders, ...rows, ""].join("\n");
}

/** The same good order with some cells changed, by header. */
export function orderWith(changes: Readonly<Record<string, string>>): string {
  const cells = goodOrder.split(",");
  for (const [index, header] of orderHeaders.split(",").entries())
    cells[index] = changes[header] ?? cells[index] ?? "";
  return cells.join(",");
}
