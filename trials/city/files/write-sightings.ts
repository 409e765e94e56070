import type { Sighting } from "../watch/watch.ts";
import { bytesOf } from "./byte-writer.ts";
import type { LineFiles } from "./line-files.ts";

const methods = {
  pos: bytesOf(",终端"),
  self: bytesOf(",自报"),
  visit: bytesOf(",拜访"),
  phone: bytesOf(",电话"),
} as const;

/** One row of the company's file of observations: prices are written to a tenth of a yuan. */
function writeImport(report: LineFiles, day: Uint8Array, sighting: Sighting): void {
  const { out } = report.files.importObservations;
  out.raw(day);
  out.raw(report.licences[sighting.retailer] ?? day);
  out.raw(report.codes[sighting.sku] ?? day);
  out.whole(sighting.stockPacks);
  out.comma();
  out.whole(sighting.soldPacks);
  out.comma();
  out.hundredths(sighting.priceTenths * 10);
  out.comma();
  out.whole(sighting.emptyDays);
  out.raw(methods[sighting.method]);
  report.files.importObservations.endRow();
}

/** Writes down what was seen of one SKU on one shelf: cycle, retailer, sku, sold, stock; and the company's own row. */
export function writeSightings(
  report: LineFiles,
  week: number,
  day: Uint8Array,
  sighting: Sighting,
  importOnly: boolean,
): void {
  writeImport(report, day, sighting);
  if (importOnly) return;
  const { out } = report.files.observations;
  out.whole(week);
  out.comma();
  out.whole(report.market.line.from + sighting.retailer + 1);
  out.comma();
  out.whole(sighting.sku + 1);
  out.comma();
  out.whole(sighting.soldPacks);
  out.comma();
  out.whole(sighting.stockPacks);
  report.files.observations.endRow();
}
