import type { Cycle, Position } from "../../units/index.ts";
import type { CellColumns } from "../training.ts";
import { featuresFor } from "./house-feature.ts";
import { type Launches, launchHistories } from "./launch-history.ts";
import type { FirstOrders, LeadEvidence, LeadKnown, LeadSku } from "./lead-evidence.ts";
import { nearRetailers } from "./near-retailers.ts";

/** Retailers that are asked about, with what is known of them, column by column. */
export interface LeadRows {
  /** Shape (n,). */
  readonly retailers: readonly number[];
  readonly columns: CellColumns;
}

/** What is asked before which cycle. */
export interface LeadMoment {
  /** Null for a campaign. */
  readonly sku: LeadSku | null;
  readonly cut: Cycle;
  readonly orders: FirstOrders;
  readonly launches: Launches;
  /** How many cycles a launch is given. */
  readonly weeks: number;
  /**
   * Whether the answer is who carries the SKU. Then a retailer's own answer is among those of its line, and a column
   * that counts them would tell it: such columns are left out.
   */
  readonly isOfCarriers?: boolean;
}

const reachMetres = 500;

/** Sums over the retailers of a line. */
interface LineSums {
  readonly lineRetailers: number;
  readonly lineTakers: number;
  readonly lineSkus: number;
}

const noLine: LineSums = { lineRetailers: 0, lineTakers: 0, lineSkus: 0 };

function lineSums(
  evidence: readonly LeadEvidence[],
  had: ReadonlySet<number>,
): ReadonlyMap<number, LineSums> {
  const sums = new Map<number, LineSums>();
  for (const { line, retailer, skus } of evidence) {
    const before = sums.get(line) ?? noLine;
    sums.set(line, {
      lineRetailers: before.lineRetailers + 1,
      lineTakers: before.lineTakers + (had.has(retailer) ? 1 : 0),
      lineSkus: before.lineSkus + skus,
    });
  }
  return sums;
}

/** Whoever had the SKU before the cycle. */
export function hadBefore({ sku, cut, orders }: LeadMoment): ReadonlySet<number> {
  const firsts = sku === null ? undefined : orders.get(sku.sku);
  return new Set([...(firsts ?? [])].filter(([, first]) => first < cut).map(([one]) => one));
}

/** Everything that features may look at, of each retailer. */
function knownOf(evidence: readonly LeadEvidence[], moment: LeadMoment): LeadKnown[] {
  const { sku, cut, launches, orders, weeks } = moment;
  const had = hadBefore(moment);
  const others = new Map([...launches].filter(([one]) => one !== sku?.sku));
  const historyOf = launchHistories(others, orders, cut, weeks);
  const positions: readonly (Position | null)[] = evidence.map(({ position }) => position);
  const near = sku === null ? [] : nearRetailers(positions, reachMetres);
  const lines = lineSums(evidence, had);
  const first = sku === null ? undefined : launches.get(sku.sku);
  const reach = evidence.filter(({ retailer }) => had.has(retailer)).length;
  return evidence.map((own, at) => ({
    ...own,
    ...historyOf(own.retailer),
    ...(lines.get(own.line) ?? noLine),
    neighbours: near[at]?.length ?? 0,
    neighbourTakers: (near[at] ?? []).filter((one) => had.has(evidence[one]?.retailer ?? -1))
      .length,
    asked: sku,
    reach: reach / evidence.length,
    cyclesOnSale: first === undefined ? null : Math.max(0, (cut - first) / 7),
  }));
}

/** Six digits say all that a feature means. */
function cellOf(value: number | string | null): string {
  if (value === null) return "";
  return typeof value === "number" ? String(Number(value.toPrecision(6))) : value;
}

/**
 * What is known of the retailers before a cycle, in the features' columns.
 *
 * @param evidence everybody whose licence is in force, from before the cycle only; neighbours and lines are told by them
 * @param isAsked who of them becomes a row
 */
export function leadRows(
  evidence: readonly LeadEvidence[],
  moment: LeadMoment,
  isAsked: (retailer: number) => boolean,
): LeadRows {
  const known = knownOf(evidence, moment).filter(({ retailer }) => isAsked(retailer));
  const columns = featuresFor(moment.sku !== null)
    .filter(([, { countsItself }]) => moment.isOfCarriers !== true || !countsItself)
    .map(([id, { value }]) => [id, known.map((own) => cellOf(value(own)))] as const);
  return { retailers: known.map(({ retailer }) => retailer), columns: new Map(columns) };
}
