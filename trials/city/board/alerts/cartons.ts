import type { SeenCity } from "../seen/seen-city.ts";

/** What every retailer was supplied in each week, in cartons of all SKUs, by week and retailer. */
export function cartonsByWeek({ supplied, skus }: SeenCity): Float64Array {
  const cartons = new Float64Array(supplied.length / skus.length);
  for (const [at, packs] of supplied.entries()) {
    const row = Math.floor(at / skus.length);
    const carton = skus[at % skus.length]?.packsPerCarton ?? 10;
    cartons[row] = (cartons[row] ?? 0) + packs / carton;
  }
  return cartons;
}

const weeksPerMonth = 4;

/** What every retailer was supplied in each of the last whole months of four weeks, in cartons, by retailer. */
export function cartonsByMonth(seen: SeenCity): readonly (readonly number[])[] {
  const weekly = cartonsByWeek(seen);
  const count = seen.retailers.length;
  const months = Math.floor(seen.weeks / weeksPerMonth);
  const first = seen.weeks - months * weeksPerMonth;
  return seen.retailers.map((_, retailer) =>
    Array.from({ length: months }, (_month, month) => {
      let sum = 0;
      for (let week = 0; week < weeksPerMonth; week += 1)
        sum += weekly[(first + month * weeksPerMonth + week) * count + retailer] ?? 0;
      return sum;
    }),
  );
}
