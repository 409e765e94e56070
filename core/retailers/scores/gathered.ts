import { type Cycle, cycleAfter, cycleOf, type Day, monthOf } from "../../units/index.ts";
import { withPeers } from "./peers.ts";
import type { ScoreEvidence } from "./score-evidence.ts";
import type { BoughtRow, ScoreWindow, SeenRow } from "./score-evidence-sql.ts";

/** What the books know of a retailer at the end of a month. */
export interface ScoredRetailer extends Pick<
  ScoreEvidence,
  | "retailer"
  | "businessType"
  | "marketType"
  | "tradeArea"
  | "inForce"
  | "penaltyPoints"
  | "openPenaltyPoints"
  | "marks"
> {
  readonly line: number;
  /** The first day on which its licence was in force. */
  readonly firstDay: Day;
}

/** What the facts know of retailers within a window. */
export interface ScoreFacts {
  readonly bought: readonly BoughtRow[];
  readonly seen: readonly SeenRow[];
}

/** Puts together what books and facts know of each retailer for a month, and of its peers. */
export function scoreEvidenceOf(
  window: ScoreWindow,
  retailers: readonly ScoredRetailer[],
  { bought, seen }: ScoreFacts,
): readonly ScoreEvidence[] {
  const boughtBy = new Map(bought.map((row) => [row.retailer, row]));
  const seenBy = new Map(seen.map((row) => [row.retailer, row]));
  const lines = linesOf(retailers, boughtBy);
  const rows = retailers.map(({ line, firstDay, ...known }) => {
    const row = boughtBy.get(known.retailer);
    const from = Math.max(0, (cycleOf(firstDay) - window.first) / 7);
    const onFile = bitsFrom(from, window.length);
    return {
      ...known,
      monthsOnFile: Math.max(0, monthOf(window.last) - monthOf(firstDay)),
      ...volumesOf(row),
      cycles: Math.max(0, window.length - Math.max(from, window.earlier)),
      earlierCycles: Math.max(0, window.earlier - from),
      orderedCycles: bitsIn((row?.ordered ?? 0) & onFile),
      chances: bitsIn((lines.get(line) ?? 0) & onFile),
      ...observedOf(seenBy.get(known.retailer), window.length),
    };
  });
  return withPeers(rows);
}

/** In which cycles anybody on a line ordered. */
function linesOf(
  retailers: readonly ScoredRetailer[],
  boughtBy: ReadonlyMap<number, BoughtRow>,
): ReadonlyMap<number, number> {
  const lines = new Map<number, number>();
  for (const { line, retailer } of retailers)
    lines.set(line, (lines.get(line) ?? 0) | (boughtBy.get(retailer)?.ordered ?? 0));
  return lines;
}

function volumesOf(row: BoughtRow | undefined) {
  return {
    cartons: row?.cartons ?? 0,
    amountCnyCents: row?.amount ?? 0,
    upperCnyCents: row?.upper ?? 0,
    skus: row?.skus ?? 0,
    earlierCartons: row?.earlier_cartons ?? 0,
    cappedPacks: row?.capped ?? 0,
    cappedOrderedPacks: row?.capped_ordered ?? 0,
    channelPacks: row?.channel_packs ?? 0,
    onlinePacks: row?.online_packs ?? 0,
  };
}

function observedOf(row: SeenRow | undefined, length: number) {
  const reported = row?.reported ?? 0;
  return {
    reportedCycles: bitsIn(reported),
    reportingCycles: reported === 0 ? 0 : length - firstBitIn(reported),
    pricesSeen: row?.prices ?? 0,
    priceGaps: row?.gaps ?? 0,
    stockOutsAsked: row?.asked ?? 0,
    stockOutDays: row?.days ?? 0,
  };
}

function bitsFrom(from: number, length: number): number {
  return from >= length ? 0 : 2 ** length - 2 ** from;
}

function bitsIn(bits: number): number {
  let count = 0;
  for (let rest = bits; rest > 0; rest >>>= 1) count += rest & 1;
  return count;
}

function firstBitIn(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}

/** How many cycles before a month are looked at: a quarter's. */
const earlierCyclesMost = 13;

/** The window of a month: its cycles and at most a quarter of cycles before them, as far as the facts reach; null when they hold none of the month. */
export function scoreWindowOf(
  month: readonly Cycle[],
  held: { readonly first: Cycle; readonly last: Cycle },
): ScoreWindow | null {
  const own = month.filter((cycle) => cycle >= held.first && cycle <= held.last);
  const [begin, last] = [own[0], own.at(-1)];
  if (begin === undefined || last === undefined) return null;
  const reach = Math.floor((begin - held.first) / 7);
  const earlier = Math.min(earlierCyclesMost, reach);
  const first = cycleAfter(begin, -earlier);
  return { first, last, earlier, length: earlier + own.length };
}
