import type { Column } from "./columns.ts";

/** The style of a column's cells. */
export function classOf<Row>({ figure, prose, from }: Column<Row>): string {
  const parts = [
    figure === true ? "cell-figure figure" : "",
    prose === true ? "cell-prose" : "",
    from === undefined ? "" : `from-${from}`,
  ];
  return parts.filter((part) => part !== "").join(" ");
}
