import type { SourceRow } from "./source.ts";

/** The towns of the three counties that the example company is cut from; the first is the county's seat. */
export const counties: Readonly<Record<string, readonly string[]>> = {
  linn: [
    "CEDAR RAPIDS",
    "MARION",
    "HIAWATHA",
    "CENTER POINT",
    "MOUNT VERNON",
    "CENTRAL CITY",
    "LISBON",
    "ROBINS",
    "PALO",
    "ELY",
    "WALKER",
    "SPRINGVILLE",
    "FAIRFAX",
    "COGGON",
  ],
  "black-hawk": [
    "WATERLOO",
    "CEDAR FALLS",
    "EVANSDALE",
    "LA PORTE CITY",
    "HUDSON",
    "GILBERTVILLE",
    "RAYMOND",
    "ELK RUN HEIGHTS",
    "JESUP",
  ],
  story: ["AMES", "NEVADA", "STORY CITY", "HUXLEY", "COLO", "SLATER", "MAXWELL", "ROLAND"],
};

const seats = new Set([
  "CEDAR RAPIDS",
  "MARION",
  "HIAWATHA",
  "WATERLOO",
  "CEDAR FALLS",
  "AMES",
  "DES MOINES",
  "WEST DES MOINES",
  "ANKENY",
  "URBANDALE",
  "CLIVE",
  "JOHNSTON",
  "DAVENPORT",
  "BETTENDORF",
  "IOWA CITY",
  "CORALVILLE",
  "SIOUX CITY",
  "COUNCIL BLUFFS",
  "DUBUQUE",
]);

const types: readonly (readonly [RegExp, string])[] = [
  [/LIQUOR|SPIRIT|WINE|TOBACCO|SMOKE|BEVERAGE|CIGAR|BREW/, "Y"],
  [/CLUB|COSTCO|TARGET|WAL-?MART|DOLLAR|MENARDS/, "N"],
  [/FOOD|FAREWAY|MARKET|HY-?VEE|GROCER|SUPER SAVER|PRICE CHOPPER|CASH SAVER|ALDI/, "S"],
  [/CASINO|HOTEL|BAR |GRILL|RESORT|LOUNGE|PUB/, "F"],
  [
    /CASEY|KUM|KWIK|QUIK|QUICK|STOP|MART|EXPRESS|C-STORE|GAS|CIRCLE|STATION|OIL|YESWAY|FAST|FUEL|PRONTO/,
    "B",
  ],
  [/DRUG|PHARMACY|CVS|WALGREEN|HARTIG/, "Q"],
];

/** The county of a store of the example; null for a store elsewhere. */
export function countyOf(store: SourceRow): string | null {
  const town = store["city"] ?? "";
  return Object.keys(counties).find((county) => counties[county]?.includes(town)) ?? null;
}

/** Town or country, by whether the place is a town of size. */
export function marketTypeOf(store: SourceRow): "C" | "X" {
  return seats.has(store["city"] ?? "") ? "C" : "X";
}

/** The business type that a store's name suggests, in the letters of the trade's 2008 rule; grocery by default. */
export function businessTypeOf(store: SourceRow): string {
  const name = `${store["name"] ?? ""} `;
  return types.find(([pattern]) => pattern.test(name))?.[1] ?? "Z";
}
