const greaterThan = 62;

/** Where text ends: at the next tag, or before a reference that the piece may have cut. */
export function textEnd(text: string, at: number): number {
  const tag = text.indexOf("<", at);
  if (tag >= 0) return tag;
  const reference = text.lastIndexOf("&");
  return reference >= at && reference > text.length - 14 ? reference : text.length;
}

/**
 * The index after the `>` that ends a tag, or -1; notes where quoted values, which may hold a `>`,
 * begin and end.
 */
export function tagEnd(text: string, at: number, quotes: number[]): number {
  quotes.length = 0;
  for (let index = at + 1; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === greaterThan) return index + 1;
    if (code !== 34 && code !== 39) continue;
    const close = text.indexOf(code === 34 ? '"' : "'", index + 1);
    if (close < 0) return -1;
    quotes.push(index, close);
    index = close;
  }
  return -1;
}

/** Whether the attribute before the `=` at `equals` has a name, with or without a prefix. */
export function isNamed(text: string, from: number, equals: number, name: string): boolean {
  const start = equals - name.length;
  if (start <= from || text.charCodeAt(equals) !== 61) return false;
  for (let index = 0; index < name.length; index += 1)
    if (text.charCodeAt(start + index) !== name.charCodeAt(index)) return false;
  const before = text.charCodeAt(start - 1);
  return before <= 32 || before === 58;
}
