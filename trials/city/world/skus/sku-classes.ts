import type { PriceClass } from "@dongxiao/core/retailers";

import type { WorldSettings } from "../parameters.ts";
import { sharedOut } from "../shared-out.ts";
import { leastWithPrecision } from "./precision.ts";

/** The price classes, the dearest first. */
export const priceClasses = [1, 2, 3, 4, 5] as const satisfies PriceClass[];

/** The least number of SKUs of a class: the precision SKUs need two of class 1 and two more of classes 1 and 2. */
function leastOf(priceClass: PriceClass, count: number): number {
  if (count < leastWithPrecision) return 0;
  return priceClass <= 2 ? 2 : 1;
}

/** The price class of each SKU, the dearest first. */
export function skuClassesOf(count: number, settings: WorldSettings): PriceClass[] {
  const least = priceClasses.map((priceClass) => leastOf(priceClass, count));
  const more = priceClasses.map((priceClass, i) => {
    const name: `class${PriceClass}SkuShare` = `class${priceClass}SkuShare`;
    return Math.max(0, settings[name] * count - (least[i] ?? 0));
  });
  const left = count - least.reduce((sum, of) => sum + of, 0);
  const counts = sharedOut(left, more).map((of, i) => of + (least[i] ?? 0));
  return priceClasses.flatMap((priceClass, i) =>
    Array.from({ length: counts[i] ?? 0 }, (): PriceClass => priceClass),
  );
}
