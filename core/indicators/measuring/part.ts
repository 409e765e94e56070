import type { Source } from "../words/line-sum.ts";
import type { Quotient, RetailerSum } from "../words/retailer-sum.ts";
import { holderOf, isSpread, lineSumsOf, retailerSumsIn, type Choice } from "./choice.ts";

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
export function wayOf(part: Part): string {
  const { choice, total } = part;
  const sources = sourcesOf(choice);
  const sums = retailerSumsIn(total).flatMap((sum) => sum.sums);
  if (sources.length === 1 && isFlat(part)) return `flat ${sources.join(" ")}`;
  const isPaired = sums.some((addend) => "lineSums" in addend);
  return [holderOf(choice), ...sources, sources.length > 1 || isPaired].join(" ");
}

/** Whether a part needs nobody's total: it adds up rows, or counts who has a row of some kind. */
export function isFlat({ choice, total }: Part): boolean {
  const sums = retailerSumsIn(total);
  return !isSpread(choice) && sums.every(({ flat }) => flat !== undefined);
}

function sourcesOf(choice: Choice): readonly Source[] {
  return [...new Set(lineSumsOf(choice).map(({ source }) => source))].toSorted();
}
