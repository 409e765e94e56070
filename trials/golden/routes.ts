import type { Outlet, Place } from "./source.ts";

const earthMetres = 6_371_008.8;
const roadPerStraight = 1.35;
const metresPerMinute = 40_000 / 60;
const visitMinutes = 15;
const reviewMinutes = 15;

const sine = (degrees: number): number => Math.sin((degrees * Math.PI) / 180);
const cosine = (degrees: number): number => Math.cos((degrees * Math.PI) / 180);

/** The road between two places: 1.35 times the great circle. */
export function roadMetres(from: Place, to: Place): number {
  const chord =
    sine((to.latitude - from.latitude) / 2) ** 2 +
    cosine(from.latitude) * cosine(to.latitude) * sine((to.longitude - from.longitude) / 2) ** 2;
  return roadPerStraight * 2 * earthMetres * Math.asin(Math.sqrt(chord));
}

/** The depot of a market department, and the place of its outlets without one: the mean of those that have one. */
export function centreOf(outlets: readonly Outlet[], market: string): Place {
  const places = outlets.flatMap((one) =>
    one.market === market && one.place !== null ? [one.place] : [],
  );
  const mean = (of: (place: Place) => number): number =>
    places.reduce((sum, place) => sum + of(place), 0) / places.length;
  return { latitude: mean((one) => one.latitude), longitude: mean((one) => one.longitude) };
}

/** A day's way from the depot through the places and back, and its time with the review. */
export function dayOf(
  depot: Place,
  places: readonly Place[],
): { readonly kilometres: number; readonly minutes: number } {
  if (places.length === 0) return { kilometres: 0, minutes: 0 };
  let [metres, at] = [0, depot];
  for (const place of [...places, depot]) {
    metres += roadMetres(at, place);
    at = place;
  }
  const minutes = places.length * visitMinutes + metres / metresPerMinute + reviewMinutes;
  return { kilometres: metres / 1000, minutes };
}

const everyWeeks: Readonly<Record<string, number>> = { A: 1, B: 2, C: 4 };

/** Whether a visit is due in a week: A weekly, B and C by turns that the outlet's key settles. */
export function isDue(segment: string, key: number, monday: string): boolean {
  // weeks are counted from the Monday before 1970-01-01, a Thursday
  const week = (Date.parse(monday) / 86_400_000 + 3) / 7;
  return (week - key) % (everyWeeks[segment] ?? 4) === 0;
}
