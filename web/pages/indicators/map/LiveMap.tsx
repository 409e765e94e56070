import sheet from "maplibre-gl/dist/maplibre-gl.css?url";

import type { Drawing } from "./drawing.ts";
import { useMap } from "./use-map.ts";

/** The map that can be moved and zoomed; its style sheet comes with it. */
export function LiveMap({ drawing }: { readonly drawing: Drawing }) {
  const place = useMap(drawing);
  return (
    <>
      <link rel="stylesheet" href={sheet} precedence="default" />
      <div ref={place} className="map" />
    </>
  );
}
