import { type Map as Drawn, Marker } from "maplibre-gl";
import { useEffect } from "react";

import { apart } from "./apart.ts";
import type { Drawing } from "./drawing.ts";
import { areasOf, type LineShape, lineShapes } from "./features.ts";
import { areaLayers, sources } from "./map-style.ts";
import { fill } from "./use-drawn.ts";

function markerOf(map: Drawn, { name, middle }: LineShape): Marker {
  const element = document.createElement("span");
  element.className = "map-name";
  element.textContent = name;
  return new Marker({ element }).setLngLat([...middle]).addTo(map);
}

/** Shows the names that have room, at the map's present size. */
function thin(map: Drawn, markers: readonly Marker[]): void {
  const words = markers.map((marker) => {
    const { x, y } = map.project(marker.getLngLat());
    const { offsetWidth: width, offsetHeight: height } = marker.getElement();
    return { x, y, width, height };
  });
  apart(words).forEach((hasRoom, place) => {
    markers[place]?.getElement().classList.toggle("map-name-hidden", !hasRoom);
  });
}

/** The lines as areas, their names as words on the page: the map's own letters would have to be fetched. */
export function useLineNames(map: Drawn | null, { placed, showsLines }: Drawing): void {
  useEffect(() => {
    if (map === null) return undefined;
    const shapes = showsLines ? lineShapes(placed) : [];
    fill(map, sources.areas, areasOf(shapes));
    const visibility = showsLines ? "visible" : "none";
    for (const layer of areaLayers) map.setLayoutProperty(layer, "visibility", visibility);
    const markers = shapes.map((shape) => markerOf(map, shape));
    const settle = (): void => thin(map, markers);
    settle();
    map.on("moveend", settle);
    return () => {
      map.off("moveend", settle);
      for (const marker of markers) marker.remove();
    };
  }, [map, placed, showsLines]);
}
