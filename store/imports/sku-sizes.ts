/** A SKU's carton and price from a day on. */
export interface SkuSize {
  readonly from: number;
  readonly packsPerCarton: number;
  readonly wholesaleCnyCentsPerCarton: number;
}

/** Every SKU's sizes by key, oldest first; the first one also speaks for all days before it. */
export type SkuSizes = readonly (readonly SkuSize[] | undefined)[];

const unknown: SkuSize = { from: 0, packsPerCarton: 1, wholesaleCnyCentsPerCarton: 0 };

/** The size of a SKU on a day. */
export function sizeOn(sizes: SkuSizes, sku: number, day: number): SkuSize {
  const spans = sizes[sku];
  if (spans === undefined) return unknown;
  let size = spans[0] ?? unknown;
  for (let i = 1; i < spans.length; i += 1) {
    const later = spans[i];
    if (later === undefined || later.from > day) break;
    size = later;
  }
  return size;
}
