/** A table as Markdown, the first column to the left and figures to the right. */
export function markdownTable(
  headings: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const texts = [headings, ...rows].map((row) => row.map(String));
  const widths = headings.map((_, column) =>
    Math.max(3, ...texts.map((row) => (row[column] ?? "").length)),
  );
  const lineOf = (row: readonly string[]): string => {
    const cells = widths.map((width, column) => {
      const text = row[column] ?? "";
      return column === 0 ? text.padEnd(width) : text.padStart(width);
    });
    return `| ${cells.join(" | ")} |`;
  };
  const rule = widths.map((width, column) =>
    column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`,
  );
  const [head = [], ...body] = texts;
  return [lineOf(head), `| ${rule.join(" | ")} |`, ...body.map(lineOf)].join("\n");
}

/** Whole numbers with commas between the thousands. */
export const counted = (value: number): string => Math.round(value).toLocaleString("en-US");
