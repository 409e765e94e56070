import { type RefObject, useEffect, useRef } from "react";

import type { Drawing } from "./drawing.ts";
import { boxOf, pointsOf } from "./features.ts";
import { sources } from "./map-style.ts";
import { fill, useDrawn } from "./use-drawn.ts";
import { useLineNames } from "./use-line-names.ts";
import { usePointer } from "./use-pointer.ts";

/** Keeps a map in its place: what it shows follows the drawing, and it moves only when the retailers change. */
export function useMap(drawing: Drawing): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  const map = useDrawn(place, drawing);
  const { placed, scale } = drawing;
  useEffect(() => {
    if (map !== null) fill(map, sources.points, pointsOf(placed, scale));
  }, [map, placed, scale]);
  useEffect(() => {
    if (map !== null && placed.length > 0)
      map.fitBounds(boxOf(placed), { padding: 48, maxZoom: 14, animate: false });
  }, [map, placed]);
  useLineNames(map, drawing);
  usePointer(map, drawing);
  return place;
}
