import { quantityOf, type CnyCentsPerCarton, type Day, type Titles } from "../units/index.ts";

/** A price class (价类), 1 the dearest. */
export type PriceClass = 1 | 2 | 3 | 4 | 5;

/** Bounds that hold from a day on; a later entry takes over from an earlier one. */
interface DatedBounds {
  readonly from: Day;
  /** The least price of each class, dearest first: allocation price without VAT of a standard carton, CNY cents. */
  readonly least: readonly { readonly priceClass: PriceClass; readonly cnyCents: number }[];
}

/**
 * Price class bounds, oldest first; the first entry holds for all earlier days too.
 *
 * @see public rule of the trade: 100, 70, 30 and 16.5 yuan a carton
 */
export const priceClassBounds: readonly [DatedBounds, ...DatedBounds[]] = [
  {
    from: quantityOf(0, "day"),
    least: [
      { priceClass: 1, cnyCents: 10_000 },
      { priceClass: 2, cnyCents: 7000 },
      { priceClass: 3, cnyCents: 3000 },
      { priceClass: 4, cnyCents: 1650 },
    ],
  },
];

/**
 * The price class of a SKU on a day.
 *
 * @param price allocation price without VAT, of a standard carton
 */
export function priceClassOf(price: CnyCentsPerCarton, day: Day): PriceClass {
  const bounds = priceClassBounds.findLast(({ from }) => from <= day) ?? priceClassBounds[0];
  return bounds.least.find(({ cnyCents }) => price >= cnyCents)?.priceClass ?? 5;
}

/** What each price class is called. */
export const priceClassTitles: Readonly<Record<PriceClass, Titles>> = {
  1: { "zh-Hans": "一类", "zh-Hant": "一類", en: "Class 1" },
  2: { "zh-Hans": "二类", "zh-Hant": "二類", en: "Class 2" },
  3: { "zh-Hans": "三类", "zh-Hant": "三類", en: "Class 3" },
  4: { "zh-Hans": "四类", "zh-Hant": "四類", en: "Class 4" },
  5: { "zh-Hans": "五类", "zh-Hant": "五類", en: "Class 5" },
};
