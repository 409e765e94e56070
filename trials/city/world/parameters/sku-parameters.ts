import type { CityParameters } from "../../parameter.ts";
import { factor, share } from "./bounded.ts";

const table = "DOMAIN 1.11: class shares 7.7, 24.2, 21.7, 40.2 and 6.3 % of the volume";
const number = "assumed: dear classes hold more SKUs than volume";
const stages = "assumed; DOMAIN 1.7 names the stages";

/** What the SKUs are, what they cost and how much of each is asked for. */
export const skuParameters = {
  class1SkuShare: share("SKUs of class 1", 0.25, number),
  class2SkuShare: share("SKUs of class 2", 0.25, number),
  class3SkuShare: share("SKUs of class 3", 0.2, number),
  class4SkuShare: share("SKUs of class 4", 0.22, number),
  class5SkuShare: share("SKUs of class 5", 0.08, number),
  class1PackShare: share("Packs of class 1", 0.077, table),
  class2PackShare: share("Packs of class 2", 0.242, table),
  class3PackShare: share("Packs of class 3", 0.217, table),
  class4PackShare: share("Packs of class 4", 0.402, table),
  class5PackShare: share("Packs of class 5", 0.063, table),
  popularityExponent: {
    meaning: "How fast packs fall with the rank inside a class: 1 / rank ^ this",
    unit: "exponent",
    min: 0,
    max: 3,
    preset: 0.9,
    reproduces: "assumed",
  },
  valueAddedTax: share("Value added tax on the price before it", 0.13, "a rule of the trade"),
  wholesaleMarkup: share(
    "Wholesale price over the allocation price, both before tax",
    0.4,
    "DOMAIN 3.5: wholesale 158 and 113 yuan where the allocation price is 100 and 70",
  ),
  dearestYuan: {
    meaning: "Allocation price of the dearest SKU, before tax, a standard carton",
    unit: "yuan/carton",
    min: 150,
    max: 5000,
    preset: 500,
    reproduces: "DOMAIN 3.5: a tag above 1,000 yuan a carton suspends the SKU",
  },
  cheapestYuan: {
    meaning: "Allocation price of the cheapest SKU, before tax, a standard carton",
    unit: "yuan/carton",
    min: 1,
    max: 15,
    preset: 9,
    reproduces: "DOMAIN 3.5: the retail bands begin at 10 yuan a carton",
  },
  priceSkew: {
    meaning: "How much the SKUs of a class gather at its low prices; 1 is evenly by logarithm",
    unit: "exponent",
    min: 0.2,
    max: 5,
    preset: 1.6,
    reproduces: "assumed",
  },
  retailMarginLeast: share("Least margin of the guidance price over wholesale", 0.1),
  retailMarginMost: share("Largest margin of the guidance price over wholesale", 0.18),
  fiveYuanFrom: {
    meaning: "Guidance price from which it is a multiple of 5 yuan",
    unit: "yuan/carton",
    min: 50,
    max: 5000,
    preset: 300,
    reproduces: "assumed",
  },
  irregularShare: share("SKUs with packages of their own", 0.05, "DOMAIN 3.1: irregular packs"),
  scarceShare: share("Scarce SKUs", 0.2),
  tightShare: share("Tight SKUs", 0.15),
  scarceLeaning: factor("Weight of classes 1 and 2 among what makes a SKU scarce", 0.7),
  introductionShare: share("SKUs in introduction", 0.06, stages),
  growthShare: share("SKUs in growth", 0.12, stages),
  declineShare: share("SKUs in decline", 0.1, stages),
  declineExitShare: share("SKUs in decline that are dropped within the horizon", 0.5, stages),
  substituteBrandPull: share("Distance in price, by logarithm, that the same brand makes up", 0.15),
  substituteCategoryPull: share("The same for the same category", 0.1),
} as const satisfies CityParameters;
