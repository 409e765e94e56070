import { priceClassBounds, type PriceClass } from "@dongxiao/core/retailers";

import type { Random } from "../../random.ts";
import type { WorldSettings } from "../parameters.ts";
import type { CitySku } from "../world.ts";
import { standardPackaging } from "./packaging.ts";

type Priced = Pick<CitySku, "wholesaleCnyCentsPerCarton" | "packsPerCarton">;

/** How far prices keep from the bounds of their class, so that rounding never moves them over. */
const clearance = 0.01;

function wholesaleFactor({ valueAddedTax, wholesaleMarkup }: WorldSettings): number {
  return (1 + valueAddedTax) * (1 + wholesaleMarkup);
}

/** The allocation price of a SKU's standard carton before tax, CNY cents: what its price class goes by. */
export function exVatCnyCents(
  { wholesaleCnyCentsPerCarton: wholesale, packsPerCarton }: Priced,
  settings: WorldSettings,
): number {
  const standard = (wholesale * standardPackaging.packsPerCarton) / packsPerCarton;
  return standard / wholesaleFactor(settings);
}

/** The least price of a class, and of the class above it: CNY cents a carton, before tax. */
function boundsOf(priceClass: PriceClass, settings: WorldSettings): readonly [number, number] {
  const bounds = priceClassBounds.at(-1)?.least ?? [];
  const leastOf = (of: number): number | undefined =>
    bounds.find((row) => row.priceClass === of)?.cnyCents;
  return [
    leastOf(priceClass) ?? settings.cheapestYuan * 100,
    leastOf(priceClass - 1) ?? settings.dearestYuan * 100,
  ];
}

/**
 * Wholesale price of a standard carton, CNY cents in whole tenths of a yuan.
 *
 * @param place where in its class it stands by logarithm, 0 the cheapest to 1 the dearest
 */
export function wholesaleOf(
  priceClass: PriceClass,
  place: number,
  settings: WorldSettings,
): number {
  const [least, most] = boundsOf(priceClass, settings);
  const [low, high] = [least * (1 + clearance), most * (1 - clearance)];
  const exVat = low * (high / low) ** place;
  return Math.round((exVat * wholesaleFactor(settings)) / 10) * 10;
}

/** The guidance price, CNY cents: a margin over wholesale, in whole yuan, dear ones in steps of five. */
export function guidanceOf(wholesale: number, random: Random, settings: WorldSettings): number {
  const { retailMarginLeast: least, retailMarginMost: most, fiveYuanFrom } = settings;
  const price = wholesale * (1 + least + (most - least) * random.uniform());
  const step = price >= fiveYuanFrom * 100 ? 500 : 100;
  return Math.round(price / step) * step;
}
