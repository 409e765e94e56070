import type { PartHandler } from "./xml-bytes.ts";
import type { XmlTag } from "./xml-scanner.ts";

const redFill =
  '<fill><patternFill patternType="solid"><fgColor rgb="FFFFC7CE"/><bgColor indexed="64"/></patternFill></fill>';

/**
 * Copies the styles part and doubles its cell styles: style n gets a red twin, number `twinOffset`
 * + n, that keeps the
 * number format and everything else.
 */
export class RedTwinsHandler implements PartHandler {
  twinOffset = 0;
  written = "";
  #fills = 0;
  #twins = "";
  #inFills = false;
  #inCellStyles = false;

  open(tag: XmlTag): void {
    if (tag.name === "fills") this.#inFills = true;
    else if (tag.name === "cellXfs") this.#inCellStyles = true;
    else if (tag.name === "fill" && this.#inFills) this.#fills += 1;
    const isList = tag.name === "fills" || tag.name === "cellXfs";
    const source = isList ? withoutAttribute(tag.source(), "count") : tag.source();
    this.written += source;
    if (!this.#inCellStyles || tag.name === "cellXfs") return;
    if (tag.name === "xf") this.twinOffset += 1;
    this.#twins += tag.name === "xf" ? this.#twinOf(source) : source;
  }

  close(tag: XmlTag): void {
    if (tag.name === "fills") {
      this.written += prefixed(redFill, tag.prefix);
      this.#inFills = false;
    } else if (tag.name === "cellXfs") {
      this.written += this.#twins;
      this.#inCellStyles = false;
    }
    if (tag.isEmpty) return;
    this.written += tag.source();
    if (this.#inCellStyles) this.#twins += tag.source();
  }

  text(_decoded: string, source: string): void {
    this.written += source;
  }

  other(source: string): void {
    this.written += source;
  }

  #twinOf(source: string): string {
    const bare = withoutAttribute(withoutAttribute(source, "fillId"), "applyFill");
    return bare.replace(/\s*(\/?>)$/u, ` fillId="${this.#fills}" applyFill="1"$1`);
  }
}

/** Takes one attribute out of a tag. */
export function withoutAttribute(source: string, name: string): string {
  return source.replace(new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`, "u"), "");
}

function prefixed(xml: string, prefix: string): string {
  return xml.replaceAll(/<(\/?)/gu, `<$1${prefix}`);
}
