import { expect, it } from "vitest";

import { laidOut } from "./sketch.ts";

it("keeps north up, west left and everything inside the margins", () => {
  const [southWest, northEast] = laidOut(
    [
      { longitude: 112, latitude: 30 },
      { longitude: 112.2, latitude: 30.1 },
    ],
    640,
    440,
    40,
  );
  expect(southWest?.x).toBeCloseTo(40, 6);
  expect(northEast?.x).toBeCloseTo(600, 6);
  expect(southWest?.y).toBeGreaterThan(northEast?.y ?? 0);
  expect(northEast?.y).toBeGreaterThanOrEqual(40);
});

it("draws one place, or the same place twice, in the middle", () => {
  const place = { longitude: 112, latitude: 30 };
  expect(laidOut([place, place], 640, 440, 40)).toEqual([
    { x: 320, y: 220 },
    { x: 320, y: 220 },
  ]);
  expect(laidOut([], 640, 440, 40)).toEqual([]);
});
