import { settingsOf } from "@dongxiao/core/units";
import { type Asking, holds } from "@dongxiao/store/books";
import { sql } from "kysely";

import { chosen } from "./definitions.ts";

/** A place on the map, as far as it is known. */
export interface PlaceKnown {
  readonly longitude: number | null;
  readonly latitude: number | null;
}

/** How many weeks lie between two visits of a retailer of a segment. */
export function everyWeeksOf(segment: string): number {
  const weeks = settingsOf(chosen.visits.definition.parameters);
  if (segment === "A") return weeks.a;
  return segment === "B" ? weeks.b : weeks.c;
}

/** A place with both its degrees; null where one is missing. */
export function positionOf(
  place: PlaceKnown | undefined,
): { longitude: number; latitude: number } | null {
  if (place === undefined || place.longitude === null || place.latitude === null) return null;
  return { longitude: place.longitude, latitude: place.latitude };
}

/** The depot of each line on a day, by the line's key. */
export async function depotsOn(books: Asking, day: string): Promise<Map<number, PlaceKnown>> {
  const { rows } = await sql<PlaceKnown & { readonly lineId: number }>`
    select line_id, depot_longitude as longitude, depot_latitude as latitude
    from line_schedule where ${holds("during", day)}`.execute(books);
  return new Map(rows.map((depot) => [depot.lineId, depot]));
}
