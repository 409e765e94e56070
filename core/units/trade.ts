import { assert, type Quantity, wholeCount } from "./quantity.ts";

/** The consumer sales unit (包); every stored count is in packs. */
export type Packs = Quantity<"packs">;

/** The ordering unit (条): a whole number of packs, fixed per SKU. */
export type Cartons = Quantity<"cartons">;

/** How many packs one carton of a SKU holds: a field of the SKU, never a constant. */
export type PacksPerCarton = Quantity<"packs/carton">;

/** Money in whole Chinese cents (分). */
export type CnyCents = Quantity<"cny-cents">;

/** A price or mean price, CNY cents for one carton; a mean may be fractional. */
export type CnyCentsPerCarton = Quantity<"cny-cents/carton">;

/** Marks a whole, non-negative count as packs. */
export function packs(count: number): Packs {
  return wholeCount(count, "packs");
}

/** Marks a whole, non-negative count as cartons. */
export function cartons(count: number): Cartons {
  return wholeCount(count, "cartons");
}

/** Marks a whole, non-negative count as CNY cents. */
export function cnyCents(count: number): CnyCents {
  return wholeCount(count, "cny-cents");
}

/** Marks a whole, positive pack count as a carton's size. */
export function packsPerCarton(count: number): PacksPerCarton {
  assert(Number.isSafeInteger(count) && count > 0, `a carton holds >= 1 pack, got ${count}`);
  return count as PacksPerCarton;
}

/** Converts cartons to packs, exactly. */
export function packsIn(count: Cartons, size: PacksPerCarton): Packs {
  return packs(count * size);
}
