import fc from "fast-check";
import { expect, it } from "vitest";

import type { Place } from "../../weeks/sketch.ts";
import { hullOf, middleOf } from "./hull.ts";

const degree = fc.integer({ min: -50, max: 50 });
const place = fc.record({ longitude: degree, latitude: degree });

function side(from: Place, to: Place, of: Place): number {
  return (
    (to.longitude - from.longitude) * (of.latitude - from.latitude) -
    (to.latitude - from.latitude) * (of.longitude - from.longitude)
  );
}

it("leaves no place outside, on whichever side one walks along it", () => {
  fc.assert(
    fc.property(fc.array(place, { minLength: 3, maxLength: 40 }), (places) => {
      const hull = hullOf(places);
      hull.forEach((from, at) => {
        const to = hull[(at + 1) % hull.length] ?? from;
        for (const one of places) expect(side(from, to, one)).toBeGreaterThanOrEqual(0);
      });
    }),
  );
});

it("takes the corners of a square and not its middle", () => {
  const corners = [
    { longitude: 0, latitude: 0 },
    { longitude: 2, latitude: 0 },
    { longitude: 2, latitude: 2 },
    { longitude: 0, latitude: 2 },
  ];
  const hull = hullOf([{ longitude: 1, latitude: 1 }, ...corners]);
  expect(hull).toEqual(corners);
  expect(middleOf(corners)).toEqual({ longitude: 1, latitude: 1 });
});
