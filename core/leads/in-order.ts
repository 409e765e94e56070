import { learnLeads } from "./learn-leads.ts";
import { type Area, areaOf } from "./measures/delong.ts";
import type { CellColumns } from "./training.ts";

const earlierShare = 0.7;
/** With fewer of a kind the area is mostly chance. */
const least = 10;

function isEnough(labels: Uint8Array): boolean {
  const takers = labels.reduce((sum, label) => sum + label, 0);
  return takers >= least && labels.length - takers >= least;
}

/**
 * What the first rows of a file teach of the last ones: where files come in the order of time, how far the order carries
 * over to later rows, which folds drawn from all times do not tell.
 *
 * @returns null where either part has too few takers or others, or says nothing
 * @see Tashman, Out-of-sample tests of forecasting accuracy, Int. J. of Forecasting 16 (2000)
 */
export function areaInOrder(columns: CellColumns, labels: Uint8Array): Area | null {
  const cut = Math.floor(labels.length * earlierShare);
  const [earlier, later] = [labels.subarray(0, cut), labels.subarray(cut)];
  if (!isEnough(earlier) || !isEnough(later)) return null;
  const rows = (from: number, to: number): CellColumns =>
    new Map([...columns].map(([name, cells]) => [name, cells.slice(from, to)]));
  const model = learnLeads(rows(0, cut), earlier);
  return model.ok ? areaOf(model.score(rows(cut, labels.length)), later) : null;
}
