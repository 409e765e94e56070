import type { Feed, FedCell } from "../composites/composite.ts";
import { packsIn, type LineSum } from "./line-sum.ts";
import {
  salesBesideStock,
  stockAtClose,
  stockBesideSales,
  stockCountsAtClose,
} from "./observed.ts";
import { pairTotal, type Addend } from "./pair-sum.ts";
import { retailersWith, totalOver, type RetailerSum } from "./retailer-sum.ts";

const counts = stockCountsAtClose(0);
const stock = stockAtClose(0);

/** What a counted retailer was supplied of the SKUs that were counted there. */
const suppliedWhereCounted = pairTotal({ where: [counts], plus: [packsIn("supplied", 0)] });

/** Adds up a product of two of a retailer's own totals: what a variance is made of. */
export function productOf(one: Addend, other: Addend): RetailerSum {
  const product = (a: string, b: string): string => `toFloat64(${a}) * toFloat64(${b})`;
  return {
    sums: one === other ? [one] : [one, other],
    of: ([a = 0, b = a]) => a * b,
    sql: ([a = "0", b = a]) => product(a, b),
    per: 1,
  };
}

/** The stock of sample retailers, how many they are, and the squares of what each holds. */
export const sampleStock = {
  sampled: { sum: retailersWith(counts) },
  stock: { sum: totalOver(stock) },
  stockSquares: { sum: productOf(stock, stock) },
} as const satisfies Record<string, Feed>;

/** The sample's own supply beside everybody's, with the products that its error is made of. */
export const sampleSupply = {
  sampleSupplied: { sum: totalOver(suppliedWhereCounted) },
  supplySquares: { sum: productOf(suppliedWhereCounted, suppliedWhereCounted) },
  products: { sum: productOf(stock, suppliedWhereCounted) },
  allSupplied: { sum: totalOver(packsIn("supplied", 0)) },
} as const satisfies Record<string, Feed>;

/** Stock and sales of the same weeks, of retailers with both. */
export const ratioFeeds = {
  stock: { sum: totalOver(stockBesideSales) },
  sales: { sum: totalOver(salesBesideStock) },
} as const satisfies Record<string, Feed>;

/** A sum over one table, of nobody's in particular. */
export function feedOf(sum: LineSum, holder: Feed["holder"] = "retailer"): Feed {
  return { sum: totalOver(sum), holder };
}

/** The ratios of those cells that have one. */
export function ratiosOf(cells: readonly FedCell<"stock" | "sales">[]): readonly number[] {
  return cells.flatMap(({ feeds: { stock: held, sales } }) => (sales > 0 ? [held / sales] : []));
}

/** The normal quantile of a 95 % confidence interval. */
export const z95 = 1.959_963_984_540_054;
