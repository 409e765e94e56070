import type { PackedText } from "./packed-text.ts";
import type { LineFiles } from "./line-files.ts";

function writeRow(file: PackedText, ...cells: readonly number[]): void {
  for (const [place, cell] of cells.entries()) {
    if (place > 0) file.out.comma();
    file.out.whole(cell);
  }
  file.endRow();
}

/** One row a retailer of `truth/flows.csv.gz`: opening + delivered - sold - diverted = closing, over all SKUs. */
function writeFlows(report: LineFiles, week: number, retailer: number): void {
  const { flows, ground, line, stock } = report.market;
  let [opening, delivered, asked, sold, diverted, closing] = [0, 0, 0, 0, 0, 0];
  const from = retailer * ground.skuCount;
  for (let at = from; at < from + ground.skuCount; at += 1) {
    opening += flows.opening[at] ?? 0;
    delivered += flows.supplied[at] ?? 0;
    asked += flows.asked[at] ?? 0;
    sold += flows.sold[at] ?? 0;
    diverted += flows.diverted[at] ?? 0;
    closing += stock[at] ?? 0;
  }
  const number = line.from + retailer + 1;
  const cells = [week, number, opening, delivered, asked, sold, diverted, closing];
  writeRow(report.files.flows, ...cells);
}

/** A row of four or five numbers, without a list in between: this is the most frequent row of all. */
function writeCell(file: PackedText, a: number, b: number, c: number, d: number, e: number): void {
  const { out } = file;
  out.whole(a);
  out.comma();
  out.whole(b);
  out.comma();
  out.whole(c);
  out.comma();
  out.whole(d);
  if (e >= 0) {
    out.comma();
    out.whole(e);
  }
  file.endRow();
}

/** Writes what nobody in the company knows: what was really wanted, who came and who bought, and where packs went. */
export function writeTruth(report: LineFiles, week: number): void {
  const { market, files } = report;
  const { flows, ground, line, count } = market;
  for (let retailer = 0; retailer < count; retailer += 1) {
    const number = line.from + retailer + 1;
    writeFlows(report, week, retailer);
    for (let sku = 0; sku < ground.skuCount; sku += 1) {
      const at = retailer * ground.skuCount + sku;
      const [wanted, asked, sold] = [flows.wanted[at], flows.asked[at] ?? 0, flows.sold[at] ?? 0];
      if (wanted !== undefined && wanted > 0)
        writeCell(files.demand, week, number, sku + 1, wanted, -1);
      if (asked > 0 || sold > 0) writeCell(files.consumers, week, number, sku + 1, asked, sold);
    }
  }
}
