import { holderOf, isSpread, lineSumsOf } from "./choice.ts";
import { cyclesOf } from "./cycles-of.ts";
import { lineSumsOfFlat, type Part } from "./part.ts";
import type { FactsQuestion } from "./question.ts";

/**
 * How totals are added up. `rows`: in one step, per place. `periods`: per place and period of the row, then for every
 * period that looks at it. `marks`: retailer by retailer, only whether each has a row of some kind. `holders`: retailer by
 * retailer, with all that each adds up to, and SKU by SKU where that must be judged.
 */
export type Way = "rows" | "periods" | "marks" | "holders";

/** Parts that go the same way and read the same rows, so that they share a scan. */
export interface Lane {
  readonly way: Way;
  readonly parts: readonly Part[];
}

/** Up to so many kinds of rows, retailers are counted as distinct; more of them are marked. */
const kindsCounted = 3;

/** Shares parts out among the ways: each takes the cheapest that is right for it. */
export function lanesOf(parts: readonly Part[], question: FactsQuestion): readonly Lane[] {
  const isFew = kindsOf(parts, question) <= kindsCounted;
  const lanes = Map.groupBy(parts, (part) => {
    const way = wayOf(part, question, isFew);
    const { choice, sum } = part;
    const sources = [...new Set(lineSumsOf(choice).map(({ source }) => source))].toSorted();
    const isPaired = sum.sums.some((addend) => "lineSums" in addend);
    const by = way === "rows" || way === "periods" ? "" : holderOf(choice);
    return [way, by, ...sources, way === "holders" && (sources.length > 1 || isPaired)].join(" ");
  });
  return [...lanes.values()].flatMap((own) =>
    own.slice(0, 1).map((first) => ({ way: wayOf(first, question, isFew), parts: own })),
  );
}

/**
 * The cheapest way that is right for a part. Counting distinct retailers is cheap where each place has few rows, as with
 * SKUs, and few kinds of rows are asked for; where a place has millions of rows, or there are many kinds, marking twenty
 * thousand retailers is the shorter way. There are few lines, areas and SKUs, wherever they are counted.
 */
function wayOf({ choice, sum }: Part, question: FactsQuestion, isFew: boolean): Way {
  const { flat } = sum;
  if (flat === undefined || isSpread(choice)) return "holders";
  const looksBack = lineSumsOfFlat(flat).some(({ offsets }) => offsets.some((one) => one !== 0));
  const isBehind = looksBack && (question.trend ?? 1) > 1;
  if (flat.is === "total") return isBehind ? "periods" : "rows";
  if (isBehind) return "marks";
  if (holderOf(choice) !== "retailer" || hasOneRowEach(sum.flat, question)) return "rows";
  return question.cuts.includes("sku") && isFew ? "rows" : "marks";
}

/** Whether each retailer has one row at most at every place: its key is cycle, retailer and SKU. */
export function hasOneRowEach(flat: Part["sum"]["flat"], question: FactsQuestion): boolean {
  const { cuts, only = [], period, trend = 1 } = question;
  const isOneSku =
    cuts.includes("sku") || only.some(({ cut, members }) => cut === "sku" && members.length === 1);
  if (flat === undefined || trend > 1 || !isOneSku) return false;
  const cycles = new Set(lineSumsOfFlat(flat).flatMap((sum) => cyclesOf(sum, period)));
  return cycles.size === 1;
}

/** How many kinds of rows retailers are counted by. */
function kindsOf(parts: readonly Part[], { period, trend }: FactsQuestion): number {
  const counts = parts.flatMap(({ sum: { flat } }) => (flat?.is === "count" ? [flat] : []));
  const kinds = counts.flatMap(lineSumsOfFlat).map((sum) => {
    return `${sum.sql} ${cyclesOf(sum, period, trend).join()}`;
  });
  return new Set(kinds).size;
}
