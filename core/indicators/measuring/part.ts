import type { LineSum } from "../words/line-sum.ts";
import type { Flat, RetailerSum } from "../words/retailer-sum.ts";
import type { Choice } from "./choice.ts";

/** One column of an answer: a side of a choice, its n, or one of the two totals of a mean. */
export interface Part {
  readonly name: string;
  readonly choice: Choice;
  readonly sum: RetailerSum;
}

/** The columns that a choice needs of the facts. */
export function partsOf(name: string, choice: Choice): readonly Part[] {
  const { numerator, denominator, n } = choice.measures;
  return Object.entries({ numerator, denominator, n }).flatMap(([side, total]) => {
    const column = `${name}_${side}`;
    if (typeof total === "string") return [];
    if (!("over" in total)) return [{ name: column, choice, sum: total }];
    return [
      { name: `${column}_of`, choice, sum: total.of },
      { name: `${column}_over`, choice, sum: total.over },
    ];
  });
}

/** The sums over rows that a flat total is made of. */
export function lineSumsOfFlat(flat: Flat): readonly LineSum[] {
  return flat.is === "total" ? [flat.sum] : flat.terms.flatMap(({ anyOf }) => anyOf);
}
