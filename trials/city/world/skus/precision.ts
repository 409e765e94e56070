/** How many of the first SKUs are dear, scarce and of precision supply. */
const precisionCount = 4;

/** The least assortment that has them. */
export const leastWithPrecision = 8;

/** Whether the SKU in this place of an assortment is one of the precision SKUs. */
export function isPrecision(index: number, count: number): boolean {
  return count >= leastWithPrecision && index < precisionCount;
}
