/**
 * Writes one select that adds up; without anything to group by it gives one row.
 *
 * @param from a table with its conditions, or a subquery
 */
export function selectSql(
  columns: readonly string[],
  from: string,
  groupBy: readonly string[],
): string {
  const isQuery = from.startsWith("select");
  return [
    `select ${columns.join(",\n  ")}`,
    isQuery ? `from (\n${from.replaceAll(/^/gm, "  ")}\n)` : `from ${from}`,
    ...(groupBy.length === 0 ? [] : [`group by ${groupBy.join(", ")}`]),
  ].join("\n");
}
