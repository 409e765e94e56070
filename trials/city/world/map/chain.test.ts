import { expect, test } from "vitest";

import { chained } from "./chain.ts";

test("a route goes on to the nearest that is left, from where it is and not from the start", () => {
  const at = (east: number) => ({ point: { east, north: 0 } });
  // From 0: 1 is nearest; from 1: 3 lies 2 off and -2 lies 3 off; from 3: 7 lies 4 off and -2 lies 5 off.
  const chain = chained({ east: 0, north: 0 }, [-2, 7, 3, 1].map(at));
  expect(chain.map(({ point }) => point.east)).toEqual([1, 3, 7, -2]);
});
