import type { Position } from "../units/index.ts";

/** Direction of a place seen from the depot, radians, on a flat map. */
function bearing(depot: Position, { latitude, longitude }: Position): number {
  const narrowing = Math.cos((depot.latitude * Math.PI) / 180);
  return Math.atan2(latitude - depot.latitude, (longitude - depot.longitude) * narrowing);
}

/**
 * Spreads a week's visits over its days: neighbours share a day, and no day has two visits more than another.
 *
 * The visits are swept round the depot, beginning behind the widest empty angle, and cut into equal stretches.
 *
 * @param places shape (n,), the visits; equal bearings keep their order
 * @param days how many days there are, ≥ 1
 * @returns shape (days,), the indices of each day's visits
 * @see Gillett & Miller, A heuristic algorithm for the vehicle-dispatch problem (1974)
 */
export function spreadOverDays(
  depot: Position,
  places: readonly Position[],
  days: number,
): number[][] {
  const swept = places
    .map((place, index) => ({ index, angle: bearing(depot, place) }))
    .toSorted((a, b) => a.angle - b.angle || a.index - b.index);
  const widest = { start: 0, gap: -1 };
  for (const [at, { angle }] of swept.entries()) {
    const before = swept[at - 1]?.angle ?? (swept.at(-1)?.angle ?? 0) - 2 * Math.PI;
    if (angle - before > widest.gap + 1e-12) [widest.start, widest.gap] = [at, angle - before];
  }
  const round = [...swept.slice(widest.start), ...swept.slice(0, widest.start)];
  const cut = (day: number): number => Math.round((round.length * day) / days);
  return Array.from({ length: days }, (_, day) =>
    round.slice(cut(day), cut(day + 1)).map(({ index }) => index),
  );
}
