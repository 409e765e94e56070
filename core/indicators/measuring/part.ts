import type { Source } from "../words/line-sum.ts";
import type { Quotient, RetailerSum } from "../words/retailer-sum.ts";
import { lineSumsIn } from "../words/pair-sum.ts";
import { holderOf, isSpread, lineSumsOf, retailerSumsIn, type Choice } from "./choice.ts";
import type { FactsQuestion } from "./question.ts";

/** One column of an answer: a side of a choice, or its n. */
export interface Part {
  readonly name: string;
  readonly choice: Choice;
  readonly total: RetailerSum | Quotient;
}

/** The columns that a choice needs of the facts. */
export function partsOf(name: string, choice: Choice): readonly Part[] {
  const { numerator, denominator, n } = choice.measures;
  return Object.entries({ numerator, denominator, n }).flatMap(([side, total]) =>
    typeof total === "string" ? [] : [{ name: `${name}_${side}`, choice, total }],
  );
}

/**
 * By whom rows are added up, of which tables, and whether SKU by SKU. What reads both tables is about the retailers that
 * were observed, so all of such a choice goes one way.
 */
export function wayOf(part: Part, question: FactsQuestion): string {
  const { choice, total } = part;
  const sources = sourcesOf(choice);
  const sums = retailerSumsIn(total).flatMap((sum) => sum.sums);
  if (isFlat(part, question)) return `flat ${sources.join(" ")}`;
  const isPaired = sums.some((addend) => "lineSums" in addend);
  return [holderOf(choice), ...sources, sources.length > 1 || isPaired].join(" ");
}

/**
 * Whether a part is best added up without anybody's total: it adds up rows, or counts who has a row of some kind. Counting
 * distinct retailers is cheap where each place has few rows, as with SKUs, and dear where a place has millions: there the
 * totals of twenty thousand retailers are the shorter way. There are few lines, areas and SKUs, wherever they are counted.
 */
export function isFlat({ choice, total }: Part, { cuts, trend = 1 }: FactsQuestion): boolean {
  const sums = retailerSumsIn(total);
  if (isSpread(choice) || sums.some(({ flat }) => flat === undefined)) return false;
  const looksBack = sums.some((sum) =>
    sum.sums.flatMap(lineSumsIn).some(({ offsets }) => offsets.some((offset) => offset !== 0)),
  );
  if (trend > 1 && looksBack) return false;
  return cuts.includes("sku") || holderOf(choice) !== "retailer";
}

function sourcesOf(choice: Choice): readonly Source[] {
  return [...new Set(lineSumsOf(choice).map(({ source }) => source))].toSorted();
}
