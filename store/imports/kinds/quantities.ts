import type { NumberBatch, Report } from "../kind.ts";
import { sizeOn, type SkuSizes } from "../sku-sizes.ts";
import { cartonParts } from "./fact-columns.ts";

/** Gives a quantity in packs, whichever unit the file uses; what does not come to whole packs is reported. */
export function packsOf(
  batch: NumberBatch,
  id: string,
  sizes: SkuSizes,
  report: Report,
): Float64Array {
  if (!batch.has(`${id}Cartons`)) return batch.column(id);
  const [parts, skus, cycles] = [
    batch.column(`${id}Cartons`),
    batch.column("sku"),
    batch.column("cycle"),
  ];
  return parts.map((value, row) => {
    if (Number.isNaN(value) || batch.refused[row] === 1) return value;
    const { packsPerCarton } = sizeOn(sizes, skus[row] ?? 0, cycles[row] ?? 0);
    const packs = (value * packsPerCarton) / cartonParts;
    if (!Number.isInteger(packs)) report(row, `${id}Cartons`, "broken-pack");
    return packs;
  });
}

/** Fills what a file leaves out from another column, or with a constant. */
export function filledFrom(column: Float64Array, other: Float64Array | number): Float64Array {
  return column.map((value, row) => {
    if (!Number.isNaN(value)) return value;
    return typeof other === "number" ? other : (other[row] ?? Number.NaN);
  });
}
