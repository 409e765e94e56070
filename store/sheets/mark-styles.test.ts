import { expect, it } from "vitest";

import { tableLimits } from "./limits.ts";
import { MarkSheetHandler } from "./mark-sheet.ts";
import { RedTwinsHandler } from "./mark-styles.ts";
import { marksByRow } from "./marks.ts";
import { XmlScanner, type XmlHandler } from "./xml-scanner.ts";

function scan(handler: XmlHandler, xml: string): void {
  const scanner = new XmlScanner("part", handler, tableLimits);
  scanner.push(xml);
  scanner.end();
  expect(scanner.refusal).toBeNull();
}

it("adds a red fill and gives every cell style a red twin that keeps the rest", () => {
  const handler = new RedTwinsHandler();
  scan(
    handler,
    '<s><fills count="2"><fill/><fill/></fills><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" fillId="1"><alignment/></xf></cellXfs></s>',
  );
  expect(handler.twinOffset).toBe(2);
  expect(handler.written).toContain('<fgColor rgb="FFFFC7CE"/>');
  expect(handler.written).toContain(
    '<xf numFmtId="0" fillId="2" applyFill="1"/><xf numFmtId="14" fillId="2" applyFill="1"><alignment/></xf></cellXfs></s>',
  );
});

it("turns the marked cells red, adds the missing ones, and copies every other row letter for letter", () => {
  const rows = marksByRow([
    { row: 2, column: 0, text: "r" },
    { row: 2, column: 1, text: "r" },
  ]);
  const marks = { rows, headerRow: 1, problemColumn: 2, twinOffset: 7 };
  const handler = new MarkSheetHandler(marks);
  const kept = `<row r='3' ht="15"><c r='A3' s="4"><f>A1&amp;"x"</f><v>1</v></c></row>`;
  scan(handler, `<d><!-- c --><row r="2"><c r="A2" s="4"><v>1</v></c></row>${kept}</d>`);
  const reasons = '<is><t xml:space="preserve">r</t></is>';
  expect(handler.take()).toBe(
    `<d><!-- c --><row r="2"><c r="A2" s="11"><v>1</v></c><c r="B2" s="7"/><c r="C2" s="7" t="inlineStr">${reasons}</c></row>${kept}</d>`,
  );
});
