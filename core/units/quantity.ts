declare const unit: unique symbol;

/** A number that remembers what it counts. Adding two of them gives a bare number: name the unit again. */
export type Quantity<Unit extends string> = number & { readonly [unit]: Unit };

/** Raised when the house breaks one of its own promises: never caught, answered with 500. */
export class Bug extends Error {
  override readonly name = "Bug";
}

/** Stops the program when one of our own promises does not hold. */
export function assert(holds: boolean, promise: string): asserts holds {
  if (!holds) throw new Bug(promise);
}

/** Names the unit of a number that a calculation gave. */
export function quantityOf<Unit extends string>(value: number, _unit: Unit): Quantity<Unit> {
  return value as Quantity<Unit>;
}

/** Adds up a column and keeps its unit. */
export function totalOf<Unit extends string>(
  column: readonly Quantity<Unit>[] | Float64Array | Int32Array | readonly number[],
): Quantity<Unit> {
  let sum = 0;
  for (const value of column) sum += value;
  return sum as Quantity<Unit>;
}

/** Marks a whole, non-negative count; the unit's own function calls it. */
export function wholeCount<Unit extends string>(count: number, name: Unit): Quantity<Unit> {
  assert(Number.isSafeInteger(count) && count >= 0, `${name} are whole and >= 0, got ${count}`);
  return count as Quantity<Unit>;
}
