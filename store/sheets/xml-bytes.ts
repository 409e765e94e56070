import { ByteCutter } from "./cut-bytes.ts";
import type { Chunks } from "./file-chunks.ts";
import type { TableLimits } from "./limits.ts";
import type { ByteScanner } from "./row-stream.ts";
import { isRefusal, sheetRefusal, type SheetRefusal } from "./sheet-problems.ts";
import { Utf8Decoder } from "./text-decoder.ts";
import { XmlScanner, type XmlHandler } from "./xml-scanner.ts";

/** A handler that may refuse the file, or have heard enough of it. */
export interface PartHandler extends XmlHandler {
  readonly refusal?: SheetRefusal | null;
  readonly isDone?: boolean;
}

const greaterThan = 62;

/** Scans the bytes of an XML part for a handler. */
export class XmlBytes implements ByteScanner {
  readonly #handler: PartHandler;
  readonly #scanner: XmlScanner;
  readonly #cutter = new ByteCutter(greaterThan);
  readonly #decoder = new Utf8Decoder();
  #refusal: SheetRefusal | null = null;
  #started = false;

  constructor(part: string, handler: PartHandler, limits: TableLimits) {
    this.#handler = handler;
    this.#scanner = new XmlScanner(part, handler, limits);
  }

  get refusal(): SheetRefusal | null {
    return this.#refusal ?? this.#scanner.refusal ?? this.#handler.refusal ?? null;
  }

  get isDone(): boolean {
    return this.#handler.isDone ?? false;
  }

  push(bytes: Buffer): void {
    this.#scan(this.#cutter.push(bytes));
  }

  end(): void {
    this.#scan(this.#cutter.end());
    this.#scanner.end();
  }

  #scan(bytes: Buffer): void {
    const text = this.#decoder.decode(bytes);
    if (text === null) this.#refusal = sheetRefusal("file-encoding", { row: 1 });
    else this.#scanner.push(this.#started ? text : text.replace(/^\uFEFF/u, ""));
    this.#started = true;
  }
}

/** Reads one part to its end; null when all is well. */
export async function readPart(
  chunks: Chunks,
  part: string,
  handler: PartHandler,
  limits: TableLimits,
  bytesMax: number = limits.smallPartBytes,
): Promise<SheetRefusal | null> {
  const { totalBytes } = chunks.progress();
  if (totalBytes > bytesMax) return sheetRefusal("archive-bomb", { part, limit: bytesMax });
  const scanner = new XmlBytes(part, handler, limits);
  for await (const chunk of chunks.bytes) {
    if (isRefusal(chunk)) return chunk;
    scanner.push(chunk);
    if (scanner.refusal !== null) return scanner.refusal;
  }
  scanner.end();
  return scanner.refusal;
}
