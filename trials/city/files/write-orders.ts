import { Stream, streams } from "../random.ts";
import type { PackedText } from "./packed-text.ts";
import type { LineFiles } from "./line-files.ts";

const chance = new Stream(0);
const minutesADay = 1440;

/** One row of `lines.csv.gz`: cycle, retailer, sku, requested, cap, supplied; an empty cap was not rationed. */
function writeLine(
  report: LineFiles,
  week: number,
  retailer: number,
  sku: number,
  at: number,
): void {
  const { flows, line } = report.market;
  const { out } = report.files.lines;
  out.whole(week);
  out.comma();
  out.whole(line.from + retailer + 1);
  out.comma();
  out.whole(sku + 1);
  out.comma();
  out.whole(flows.requested[at] ?? 0);
  out.comma();
  const cap = flows.cap[at] ?? -1;
  if (cap >= 0) out.whole(cap);
  out.comma();
  out.whole(flows.supplied[at] ?? 0);
  report.files.lines.endRow();
}

/** One row of the company's order file; what may be ordered is what was asked for within the cap. */
function writeOrder(
  report: LineFiles,
  day: Uint8Array,
  retailer: number,
  sku: number,
  at: number,
): void {
  const { flows, ground } = report.market;
  const { out } = report.files.orders;
  const [requested, cap] = [flows.requested[at] ?? 0, flows.cap[at] ?? -1];
  const supplied = flows.supplied[at] ?? 0;
  out.raw(day);
  out.raw(report.licences[retailer] ?? day);
  out.raw(report.codes[sku] ?? day);
  out.whole(requested);
  out.comma();
  if (cap >= 0) out.whole(cap);
  out.comma();
  out.whole(cap >= 0 ? Math.min(requested, cap) : requested);
  out.comma();
  out.whole(supplied);
  out.comma();
  const price = ground.world.skus[sku]?.wholesaleCnyCentsPerCarton ?? 0;
  out.hundredths(Math.round((supplied * price) / (ground.packsPerCarton[sku] ?? 10)));
  out.raw(report.channels[retailer] ?? day);
  report.files.orders.endRow();
}

/**
 * One row of `sessions.csv.gz`: when and on which device an order was placed.
 * Who orders for another does so on the other's device, minutes after it.
 */
function writeSession(report: LineFiles, week: number, retailer: number, file: PackedText): void {
  const { ground, line, assigned } = report.market;
  const partner = assigned[retailer]?.partner ?? -1;
  const owner = partner < 0 ? line.from + retailer : partner;
  chance.restart(ground.options.seed, streams.channels, owner, week, 1);
  const minute = 480 + chance.below(600);
  chance.restart(ground.options.seed, streams.channels, line.from + retailer, week, 2);
  const after = partner < 0 ? 0 : 1 + chance.below(4);
  const { out } = file;
  out.whole(week);
  out.comma();
  out.whole(line.from + retailer + 1);
  out.comma();
  out.whole(owner + 1);
  out.comma();
  out.whole((line.orderWeekday - 1) * minutesADay + minute + after);
  file.endRow();
}

/** Writes what a line's retailers ordered in a week; returns the rows: what was asked for, or might have been. */
export function writeOrders(
  report: LineFiles,
  week: number,
  day: Uint8Array,
  orders: Uint8Array,
  importOnly: boolean,
): number {
  const { flows, ground, count } = report.market;
  let rows = 0;
  for (let retailer = 0; retailer < count; retailer += 1) {
    if (orders[retailer] === 0) continue;
    if (!importOnly) writeSession(report, week, retailer, report.files.sessions);
    for (let sku = 0; sku < ground.skuCount; sku += 1) {
      const at = retailer * ground.skuCount + sku;
      if (flows.requested[at] === 0 && (flows.cap[at] ?? -1) <= 0) continue;
      rows += 1;
      writeOrder(report, day, retailer, sku, at);
      if (!importOnly) writeLine(report, week, retailer, sku, at);
    }
  }
  return rows;
}
