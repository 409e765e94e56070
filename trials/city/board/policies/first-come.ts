import { type Asking, place } from "./place.ts";
import { learnsNothing, type Policy } from "./policy.ts";

/** Fills the orders of a week as they stand in the list until the goods are gone. */
export const firstCome: Policy = {
  titles: { "zh-Hans": "先到先得", "zh-Hant": "先到先得", en: "First come, first served" },
  knows: "the request, and the order of the lines: Monday's before Tuesday's, then as in the list",
  begin({ market: { ground }, market }) {
    const { lines, retailers } = ground.world;
    const dayOf = (row: number): number => lines[retailers[row]?.line ?? 0]?.orderWeekday ?? 1;
    const queue = [...retailers.keys()].toSorted((a, b) => dayOf(a) - dayOf(b) || a - b);
    return {
      learn: learnsNothing,
      allocation: (_, goods) => place(market, goods, (asking) => serve(asking, queue)),
    };
  },
};

/** Gives each in the queue all that it asks for, as long as there is any. */
export function serve({ supply, requested }: Asking, queue: readonly number[]): Int32Array {
  const placed = new Int32Array(requested.length);
  let left = supply;
  for (const row of queue) {
    const cartons = Math.min(left, requested[row] ?? 0);
    placed[row] = cartons;
    left -= cartons;
  }
  return placed;
}
