const escapes: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "\t": "\\t",
  "\n": "\\n",
  "\r": "\\r",
  "\0": "\\0",
};

/** Writes rows as the tab-separated text that the engine loads. */
export function tabSeparated(rows: Iterable<readonly (string | number)[]>): Uint8Array {
  let text = "";
  for (const row of rows) {
    const cells = row.map((cell) =>
      typeof cell === "number"
        ? String(cell)
        : cell.replaceAll(/[\\\t\n\r\0]/g, (letter) => escapes[letter] ?? letter),
    );
    text += `${cells.join("\t")}\n`;
  }
  return Buffer.from(text, "utf8");
}
