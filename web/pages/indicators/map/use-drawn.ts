import { type GeoJSONSource, Map as Drawn, NavigationControl, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?url";
import { type RefObject, useEffect, useState } from "react";

import type { Drawing, MapLabels } from "./drawing.ts";
import type { pointsOf } from "./features.ts";
import { mapStyle } from "./map-style.ts";

setWorkerUrl(workerUrl);

function localeOf({ map, zoomIn, zoomOut }: MapLabels): Readonly<Record<string, string>> {
  return {
    "Map.Title": map,
    "NavigationControl.ZoomIn": zoomIn,
    "NavigationControl.ZoomOut": zoomOut,
  };
}

/** Opens the map in its place, once; `null` until it can be drawn on. */
export function useDrawn(
  place: RefObject<HTMLDivElement | null>,
  { tiles, labels }: Pick<Drawing, "tiles" | "labels">,
): Drawn | null {
  const { map: title, zoomIn, zoomOut } = labels;
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  useEffect(() => {
    if (place.current === null) return undefined;
    const map = new Drawn({
      container: place.current,
      style: mapStyle(tiles),
      attributionControl: false,
      locale: localeOf({ map: title, zoomIn, zoomOut }),
      dragRotate: false,
      pitchWithRotate: false,
    });
    map.touchZoomRotate.disableRotation();
    map.addControl(new NavigationControl({ showCompass: false }), "top-right");
    map.on("load", () => setDrawn(map));
    return () => {
      setDrawn(null);
      map.remove();
    };
  }, [place, tiles, title, zoomIn, zoomOut]);
  return drawn;
}

/** Puts other shapes onto the map. */
export function fill(map: Drawn, source: string, data: ReturnType<typeof pointsOf>): void {
  void map.getSource<GeoJSONSource>(source)?.setData(data);
}
