import type { Feature, FeatureCollection } from "geojson";

import { type ColourStep, noValueColour, stepOf } from "../colour-scale.ts";
import { hullOf, middleOf } from "./hull.ts";
import type { Placed } from "./places.ts";

const gather = (features: Feature[]): FeatureCollection => ({
  type: "FeatureCollection",
  features,
});

/** The retailers as points; those without a value first, so that the others lie above them. */
export function pointsOf(
  placed: readonly Placed[],
  scale: readonly ColourStep[],
): FeatureCollection {
  const points = placed.map(({ cell, longitude, latitude }, id): Feature => {
    const colour = stepOf(scale, cell.value)?.colour ?? noValueColour;
    return {
      type: "Feature",
      id,
      geometry: { type: "Point", coordinates: [longitude, latitude] },
      properties: { id, colour, rank: cell.value === null ? 0 : 1 },
    };
  });
  return gather(points);
}

/** One line of the organisation on the map: what surrounds its retailers, and where its name stands. */
export interface LineShape {
  readonly name: string;
  readonly middle: readonly [number, number];
  readonly corners: readonly (readonly [number, number])[];
}

/** The lines that have at least three retailers on the map. */
export function lineShapes(placed: readonly Placed[]): readonly LineShape[] {
  const lines = Map.groupBy(placed, ({ retailer }) => retailer.line);
  return [...lines]
    .filter(([, own]) => own.length > 2)
    .map(([name, own]) => {
      const { longitude, latitude } = middleOf(own);
      const corners = hullOf(own).map((one) => [one.longitude, one.latitude] as const);
      return { name, middle: [longitude, latitude], corners };
    });
}

/** The lines as areas. */
export function areasOf(shapes: readonly LineShape[]): FeatureCollection {
  return gather(
    shapes.map(({ name, corners }) => ({
      type: "Feature",
      geometry: {
        type: "Polygon",
        coordinates: [[...corners, ...corners.slice(0, 1)].map(([x, y]) => [x, y])],
      },
      properties: { name },
    })),
  );
}

/** The smallest box around all places: west, south, east, north. */
export function boxOf(placed: readonly Placed[]): [number, number, number, number] {
  const of = (pick: (one: Placed) => number, best: (...all: number[]) => number): number =>
    placed.map(pick).reduce((one, other) => best(one, other));
  const [x, y] = [({ longitude }: Placed) => longitude, ({ latitude }: Placed) => latitude];
  return [of(x, Math.min), of(y, Math.min), of(x, Math.max), of(y, Math.max)];
}
