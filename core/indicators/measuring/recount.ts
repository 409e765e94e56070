import { lineSumsIn } from "../words/pair-sum.ts";
import type { RetailerSum } from "../words/retailer-sum.ts";
import { rowSumsOfTerm } from "./drill-sql.ts";

/** One row that a holder's part is made of: whose, of which SKU, and what it adds to each of `rowSumsOfTerm`. */
export interface AddingRow {
  readonly holder: number;
  readonly sku: number;
  readonly adds: readonly number[];
}

/**
 * Counts a term again from the rows that it was opened to: what anybody with the rows and the definition can do.
 *
 * @param cycles the length of the measured period
 * @returns what each holder adds; the term is their sum, divided by `per`
 */
export function recount(
  sum: RetailerSum,
  rows: readonly AddingRow[],
  cycles: number,
): ReadonlyMap<number, number> {
  const asked = rowSumsOfTerm(sum);
  const byHolder = Map.groupBy(rows, ({ holder }) => holder);
  return new Map(
    Array.from(byHolder, ([holder, own]) => {
      const skus = [...Map.groupBy(own, ({ sku }) => sku).values()].map((some) =>
        asked.map((_, place) => some.reduce((total, { adds }) => total + (adds[place] ?? 0), 0)),
      );
      const totals = sum.sums.map((addend) => {
        const places = lineSumsIn(addend).map((one) => asked.indexOf(one));
        const ofSku = skus.map((added) => places.map((place) => added[place] ?? 0));
        return ofSku
          .map((one) => ("lineSums" in addend ? addend.of(one, cycles) : (one[0] ?? 0)))
          .reduce((total, one) => total + one, 0);
      });
      return [holder, sum.of(totals)];
    }),
  );
}
