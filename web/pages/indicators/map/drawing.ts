import type { ColourStep } from "../colour-scale.ts";
import type { Placed } from "./places.ts";

/** What the map's own controls are called. */
export interface MapLabels {
  readonly map: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
}

/** What the map shows. */
export interface Drawing {
  readonly placed: readonly Placed[];
  readonly scale: readonly ColourStep[];
  readonly tiles: string | null;
  readonly showsLines: boolean;
  readonly labels: MapLabels;
  readonly words: (one: Placed) => string;
  readonly onOpen: (one: Placed) => void;
}
