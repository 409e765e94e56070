import type { StyleSpecification } from "maplibre-gl";

import { areasOf, pointsOf } from "./features.ts";

/** What the sources of the map are called. */
export const sources = { tiles: "tiles", points: "points", areas: "areas" } as const;

/** The layer whose dots are hovered and clicked. */
export const dotsLayer = "dots";

/** The layers that show the lines of the organisation. */
export const areaLayers = ["area", "area-edge"] as const;

type Layers = StyleSpecification["layers"];

const ground: Layers = [
  { id: "ground", type: "background", paint: { "background-color": "#f4f6f3" } },
];

const beneath: Layers = [{ id: "tiles", type: "raster", source: sources.tiles }];

const above: Layers = [
  {
    id: areaLayers[0],
    type: "fill",
    source: sources.areas,
    paint: { "fill-color": "#0b5d56", "fill-opacity": 0.05 },
  },
  {
    id: areaLayers[1],
    type: "line",
    source: sources.areas,
    paint: { "line-color": "#8ba39e", "line-width": 1, "line-dasharray": [3, 2] },
  },
  {
    id: dotsLayer,
    type: "circle",
    source: sources.points,
    layout: { "circle-sort-key": ["get", "rank"] },
    paint: {
      "circle-color": ["get", "colour"],
      "circle-stroke-color": "#33403d",
      "circle-stroke-width": 0.75,
      "circle-radius": ["interpolate", ["linear"], ["zoom"], 8, 3.5, 12, 6, 16, 11],
    },
  },
];

/**
 * The look of the map, with nothing fetched from anywhere: a plain ground, the lines as areas, the retailers as dots.
 * A house that has been given tiles of its own lies them beneath.
 */
export function mapStyle(tiles: string | null): StyleSpecification {
  const own: StyleSpecification["sources"] = {
    [sources.areas]: { type: "geojson", data: areasOf([]) },
    [sources.points]: { type: "geojson", data: pointsOf([], []) },
  };
  if (tiles === null) return { version: 8, sources: own, layers: [...ground, ...above] };
  const given: (typeof own)[string] = { type: "raster", tiles: [tiles], tileSize: 256 };
  return {
    version: 8,
    sources: { ...own, [sources.tiles]: given },
    layers: [...ground, ...beneath, ...above],
  };
}
