import { gzipSync } from "node:zlib";

import { gzipBombOf } from "./malformed-archive.ts";
import { goodOrder, type MalformedFile, ordersText } from "./malformed-file.ts";

const good = ordersText(goodOrder);
const headers = "周期,许可证号,规格编码,供应量,金额";

/** 周期,许可证号,规格编码,供应量,金额 in Shift-JIS, with the nearest characters that it has. */
const shiftJis = Buffer.from(
  "8efc8afa2c8b968bc28fd88d862c8b4b8a6995d28d862c8b9f899e97ca2c8be08a7a0a",
  "hex",
);

/** A compound file, as old Office programs write it: header, then a directory of 128-byte entries. */
function compound(...names: readonly string[]): Buffer {
  const bytes = Buffer.alloc(2048);
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(bytes);
  bytes.writeUInt16LE(9, 30);
  for (const [index, name] of ["Root Entry", ...names].entries())
    bytes.write(name, 512 + 128 * index, "utf16le");
  return bytes;
}

const utf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, "utf16le");

const refused = (
  name: string,
  fileName: string,
  bytes: () => string | Buffer,
  file: Extract<MalformedFile["expected"], { file: string }>["file"],
): MalformedFile => ({ name, kind: "orders", fileName, bytes, expected: { file } });

/** Files that are refused whole, whatever is inside. */
export const refusedTexts: readonly MalformedFile[] = [
  refused("nothing at all", "orders.csv", () => "", "file-empty"),
  refused("a byte order mark only", "orders.csv", () => "\uFEFF", "sheet-headers-missing"),
  refused("headers only", "orders.csv", () => `${headers}\n`, "nothing-below-headers"),
  refused("no headers", "orders.csv", () => "1,2,3\n4,5,6\n", "sheet-headers-missing"),
  refused(
    "a column missing",
    "orders.csv",
    () => "周期,许可证号,供应量,金额\n2021-11-08,east-1-a,20,160\n",
    "columns-missing",
  ),
  refused(
    "a header twice",
    "orders.csv",
    () => good.replace("金额", "供应量"),
    "sheet-headers-duplicate",
  ),
  refused(
    "a first line that only names the separator",
    "orders.csv",
    () => `sep=;\n${good.replaceAll(",", ";")}`,
    "columns-missing",
  ),
  refused(
    "one thing in two columns",
    "orders.csv",
    () => `${headers},供应量(条)\n${goodOrder},2\n`,
    "columns-twice",
  ),
  refused("an old .xls", "orders.xls", () => compound("Workbook"), "file-old-xls"),
  refused("an old .doc", "orders.doc", () => compound("WordDocument"), "file-not-a-table"),
  refused(
    "a workbook with a password",
    "orders.xlsx",
    () => compound("EncryptionInfo", "EncryptedPackage"),
    "file-encrypted",
  ),
  refused("a PDF named .csv", "orders.csv", () => "%PDF-1.7\n1 0 obj", "file-not-a-table"),
  refused(
    "a web page named .xls",
    "orders.xls",
    () => "<html><table><tr><td>1</td></tr></table></html>",
    "file-not-a-table",
  ),
  refused("zero bytes first", "orders.csv", () => Buffer.alloc(64), "file-not-a-table"),
  refused(
    "a zero byte in the middle",
    "orders.csv",
    () => `${good.repeat(30_000)}2021-11-08,east-1-a,S1,2\0,160\n`,
    "file-damaged",
  ),
  refused(
    "UTF-16 that breaks off in a character",
    "orders.csv",
    () => utf16(good).subarray(0, -1),
    "file-encoding",
  ),
  refused(
    "Latin-1 letters",
    "orders.csv",
    () => Buffer.from("période,détaillant,référence\nété,à,ô\n", "latin1"),
    "file-encoding",
  ),
  refused("Shift-JIS read as Chinese", "orders.csv", () => shiftJis, "columns-missing"),
  refused(
    "UTF-8 that turns into something else",
    "orders.csv",
    () => Buffer.concat([Buffer.from(good.repeat(3000)), Buffer.from([0xff, 0xfe, 0xff, 0x0a])]),
    "file-encoding",
  ),
  refused("a quote never closed", "orders.csv", () => `${good}"2021-11-08,x\n`, "quote-unclosed"),
  refused(
    "a quote never closed in 5 MB",
    "orders.csv",
    () => `${good}"${`${goodOrder}\n`.repeat(170_000)}`,
    "quote-unclosed",
  ),
  refused(
    "a cell of 10 MB",
    "orders.csv",
    () => ordersText(goodOrder, "x".repeat(10_000_000)),
    "cell-too-long",
  ),
  refused(
    "a line of 600 columns",
    "orders.csv",
    () => `${Array.from({ length: 600 }, (_, i) => `列${i}`).join(",")}\n`,
    "sheet-too-large",
  ),
  refused("packed garbage", "orders.csv.gz", () => gzipSync(garbage(4096)), "file-not-a-table"),
  refused(
    "a packing that is garbage",
    "orders.csv.gz",
    () => Buffer.concat([Buffer.from("1f8b08", "hex"), garbage(4096)]),
    "file-damaged",
  ),
  refused(
    "a packing that breaks off",
    "orders.csv.gz",
    () => gzipSync(good.repeat(5000)).subarray(0, -20),
    "file-truncated",
  ),
  refused(
    "a packing of 20 GB of blank lines",
    "orders.csv.gz",
    () => gzipBombOf(good, Buffer.alloc(2 ** 24, "\n"), 20_480),
    "archive-bomb",
  ),
];

/** Bytes that look random and are the same each time: a linear congruential generator. */
function garbage(length: number): Buffer {
  let state = 42;
  return Buffer.from(
    Array.from({ length }, () => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return state >>> 24;
    }),
  );
}
