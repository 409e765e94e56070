const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/**
 * Resolves the references of XML text; null when it names an entity that XML itself does not have.
 */
export function decodeXml(text: string): string | null {
  if (!hasReference(text)) return text;
  let unknown = false;
  const decoded = text.replaceAll(/&([^;&]{0,12});?/gu, (whole, name: string) => {
    const value = named[name] ?? characterOf(name);
    if (value === null || !whole.endsWith(";")) unknown = true;
    return value ?? "";
  });
  return unknown ? null : decoded;
}

/** For the short texts of most cells a loop beats the call of `includes`. */
function hasReference(text: string): boolean {
  if (text.length > 24) return text.includes("&");
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) === 38) return true;
  return false;
}

function characterOf(name: string): string | null {
  const digits = /^#(?:x([\da-f]+)|(\d+))$/iu.exec(name);
  if (digits === null) return null;
  const code = digits[1] === undefined ? Number(digits[2]) : Number.parseInt(digits[1], 16);
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    ? String.fromCodePoint(code)
    : null;
}

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** Writes text for an attribute or an element; what XML cannot hold is left out. */
export function encodeXml(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, "")
    .replaceAll(/[&<>"\t\n\r]/gu, (character) => escapes[character] ?? "");
}

/** Undoes Excel's own `_x000D_` escape for characters; a zero stays written out. */
export function decodeExcelEscapes(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replaceAll(/_x([\dA-Fa-f]{4})_/gu, (whole, digits: string) => {
    const code = Number.parseInt(digits, 16);
    return code === 0 ? whole : String.fromCharCode(code);
  });
}

/** Keeps a text that looks like Excel's escape from being read as one. */
export function encodeExcelEscapes(text: string): string {
  return text.replaceAll(/_(?=x[\dA-Fa-f]{4}_)/gu, "_x005F_");
}
