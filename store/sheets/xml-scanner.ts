import type { TableLimits } from "./limits.ts";
import { sheetRefusal, type SheetRefusal } from "./sheet-problems.ts";
import { isNamed, tagEnd, textEnd } from "./xml-markup.ts";
import { decodeXml } from "./xml-text.ts";

/** An opening or closing tag as the scanner stands on it. */
export interface XmlTag {
  /** The name without its namespace prefix. */
  readonly name: string;
  /** The prefix with its colon, or "". */
  readonly prefix: string;
  readonly isEmpty: boolean;
  attribute(name: string): string | null;
  /** The tag as it is written in the file. */
  source(): string;
}

/** What a part of a workbook is told of its XML; text may come in several pieces. */
export interface XmlHandler {
  open(tag: XmlTag): void;
  close(tag: XmlTag): void;
  text(decoded: string, source: string): void;
  /** Declarations and comments, for who copies them. */
  other?(source: string): void;
}

const lessThan = 60;
const greaterThan = 62;
const longestMarkup = 2 ** 18;

/**
 * A streaming scanner of the XML that spreadsheets are made of: no DTD, no entities of its own,
 * bounded depth.
 */
export class XmlScanner implements XmlTag {
  name = "";
  prefix = "";
  isEmpty = false;
  refusal: SheetRefusal | null = null;
  readonly #handler: XmlHandler;
  readonly #part: string;
  readonly #depthLimit: number;
  readonly #open: string[] = [];
  #text = "";
  #tagStart = 0;
  #tagEnd = 0;
  #attributesStart = 0;
  /** Where the quoted values of the tag begin and end, in turns. */
  readonly #quotes: number[] = [];

  constructor(part: string, handler: XmlHandler, limits: TableLimits) {
    this.#part = part;
    this.#handler = handler;
    this.#depthLimit = limits.xmlDepth;
  }

  push(piece: string): void {
    this.#text = this.#text === "" ? piece : this.#text + piece;
    const rest = this.#scan(this.#text);
    this.#text = this.#text.slice(rest);
    if (this.#text.length > longestMarkup) this.#damaged("markup without end");
  }

  end(): void {
    if (this.#text.trim() !== "" || this.#open.length > 0) this.#damaged("unexpected end");
  }

  attribute(name: string): string | null {
    const text = this.#text;
    let from = this.#attributesStart;
    for (let index = 0; index < this.#quotes.length; index += 2) {
      const open = this.#quotes[index] ?? 0;
      const close = this.#quotes[index + 1] ?? open;
      if (isNamed(text, from, open - 1, name)) return this.#decoded(text.slice(open + 1, close));
      from = close + 1;
    }
    return null;
  }

  source(): string {
    return this.#text.slice(this.#tagStart, this.#tagEnd);
  }

  #scan(text: string): number {
    let at = 0;
    while (at < text.length && this.refusal === null) {
      if (text.charCodeAt(at) === lessThan) {
        const end = this.#markup(text, at);
        if (end < 0) return at;
        at = end;
      } else {
        const end = textEnd(text, at);
        if (end === at) return at;
        this.#characters(text.slice(at, end));
        at = end;
      }
    }
    return at;
  }

  #markup(text: string, at: number): number {
    const second = text.charCodeAt(at + 1);
    if (second === 47 && this.#closesLast(text, at)) return this.#tagEnd;
    if (second === 63) return this.#skip(text, at, "?>");
    if (second !== 33) return this.#tag(text, at);
    if (text.startsWith("<!--", at)) return this.#skip(text, at, "-->");
    if (text.startsWith("<![CDATA[", at)) return this.#section(text, at);
    if (text.length - at < 9) return -1;
    this.refusal ??= sheetRefusal("xml-entities", { part: this.#part });
    return text.length;
  }

  #skip(text: string, at: number, ending: string): number {
    const end = text.indexOf(ending, at + 2);
    if (end < 0) return -1;
    this.#handler.other?.(text.slice(at, end + ending.length));
    return end + ending.length;
  }

  #section(text: string, at: number): number {
    const end = text.indexOf("]]>", at);
    if (end < 0) return -1;
    this.#handler.text(text.slice(at + 9, end), text.slice(at, end + 3));
    return end + 3;
  }

  #tag(text: string, at: number): number {
    const end = tagEnd(text, at, this.#quotes);
    if (end < 0) return -1;
    const closing = text.charCodeAt(at + 1) === 47;
    this.#tagStart = at;
    this.#tagEnd = end;
    this.isEmpty = !closing && text.charCodeAt(end - 2) === 47;
    this.#readName(text, at + (closing ? 2 : 1), end - 1);
    if (closing) this.#close();
    else this.#opened();
    return end;
  }

  /**
   * The common closing tag, without a prefix or a space, of the element opened last: nothing needs
   * to be cut out.
   */
  #closesLast(text: string, at: number): boolean {
    const name = this.#open.at(-1);
    if (name === undefined || text.charCodeAt(at + 2 + name.length) !== greaterThan) return false;
    if (!text.startsWith(name, at + 2)) return false;
    this.#open.pop();
    this.#tagStart = at;
    this.#tagEnd = at + 3 + name.length;
    this.name = name;
    this.prefix = "";
    this.isEmpty = false;
    this.#handler.close(this);
    return true;
  }

  #opened(): void {
    if (!this.isEmpty) this.#open.push(this.name);
    if (this.#open.length > this.#depthLimit) {
      const detail = { part: this.#part, limit: this.#depthLimit };
      this.refusal ??= sheetRefusal("xml-too-deep", detail);
    }
    this.#handler.open(this);
    if (this.isEmpty) this.#handler.close(this);
  }

  #close(): void {
    if (this.#open.pop() === this.name) this.#handler.close(this);
    else this.#damaged(`</${this.name}> without its beginning`);
  }

  #readName(text: string, from: number, to: number): void {
    let at = from;
    let start = from;
    for (; at < to; at += 1) {
      const code = text.charCodeAt(at);
      if (code === 58) start = at + 1;
      else if (code <= 32 || code === 47) break;
    }
    this.name = text.slice(start, at);
    this.prefix = start === from ? "" : text.slice(from, start);
    this.#attributesStart = at;
  }

  #characters(source: string): void {
    this.#handler.text(this.#decoded(source), source);
  }

  #decoded(source: string): string {
    const decoded = decodeXml(source);
    if (decoded === null) this.refusal ??= sheetRefusal("xml-entities", { part: this.#part });
    return decoded ?? "";
  }

  #damaged(found: string): void {
    this.refusal ??= sheetRefusal("file-damaged", { part: this.#part, found });
  }
}
