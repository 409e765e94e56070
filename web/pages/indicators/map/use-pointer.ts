import { type Map as Drawn, Popup } from "maplibre-gl";
import { useEffect, useRef } from "react";

import type { Drawing } from "./drawing.ts";
import { dotsLayer } from "./map-style.ts";
import type { Placed } from "./places.ts";

/** Shows what is under the pointer, and opens what is clicked. */
export function usePointer(map: Drawn | null, drawing: Drawing): void {
  const now = useRef(drawing);
  useEffect(() => {
    now.current = drawing;
  });
  useEffect(() => {
    if (map === null) return;
    const popup = new Popup({ closeButton: false, closeOnClick: false, offset: 10 });
    const under = (id: unknown): Placed | undefined => now.current.placed[Number(id)];
    map.on("mousemove", dotsLayer, ({ features }) => {
      const one = under(features?.[0]?.id);
      if (one === undefined) return;
      map.getCanvas().style.cursor = "pointer";
      popup.setLngLat([one.longitude, one.latitude]).setText(now.current.words(one)).addTo(map);
    });
    map.on("mouseleave", dotsLayer, () => {
      map.getCanvas().style.cursor = "";
      popup.remove();
    });
    map.on("click", dotsLayer, ({ features }) => {
      const one = under(features?.[0]?.id);
      if (one !== undefined) now.current.onOpen(one);
    });
  }, [map]);
}
