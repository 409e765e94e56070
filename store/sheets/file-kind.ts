import type { FileHandle } from "node:fs/promises";

/** What the first bytes say that a file is, whatever its name. */
export type FileKind = "zip" | "gzip" | "compound" | "text" | { readonly found: string };

const signatures: readonly (readonly [string, FileKind])[] = [
  ["504b0304", "zip"],
  ["504b0506", "zip"],
  ["1f8b", "gzip"],
  ["d0cf11e0a1b11ae1", "compound"],
  ["255044462d", { found: "PDF" }],
  ["89504e47", { found: "PNG" }],
  ["ffd8ff", { found: "JPEG" }],
  ["52617221", { found: "RAR" }],
  ["377abcaf271c", { found: "7z" }],
];

/** Tells the kind of a file from its first bytes. */
export function kindOf(head: Buffer): FileKind {
  const start = head.toString("hex", 0, 8);
  const known = signatures.find(([signature]) => start.startsWith(signature));
  if (known !== undefined) return known[1];
  const text = head
    .toString("latin1", 0, 512)
    .replace(/^\u00EF\u00BB\u00BF/u, "")
    .trimStart();
  if (/^<(?:!doctype html|html|table|meta)/iu.test(text)) return { found: "HTML" };
  if (text.startsWith("<?xml")) return { found: "XML" };
  return "text";
}

const sectorEntries = 8192;

/** Tells an encrypted workbook from an old one and from other documents of the compound format. */
export async function compoundKindOf(file: FileHandle): Promise<"encrypted" | "xls" | "other"> {
  const header = Buffer.alloc(512);
  await file.read(header, 0, header.length, 0);
  const sectorBytes = 2 ** Math.min(header.readUInt16LE(30), 16);
  const directory = (header.readUInt32LE(48) + 1) * sectorBytes;
  const entries = Buffer.alloc(sectorEntries);
  await file.read(entries, 0, entries.length, directory);
  const has = (name: string) => entries.includes(Buffer.from(name, "utf16le"));
  if (has("EncryptedPackage")) return "encrypted";
  return has("Workbook") || has("Book") ? "xls" : "other";
}
