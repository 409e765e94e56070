import type { Member } from "./cut.ts";

/** One cell of a question: a member of each of its cuts, in their order. */
export type Place = readonly Member[];

/** Names a place among those of one question, so that a map can hold it: the members of one cut are all of one type. */
export function placeKey(place: Place): string {
  return place.length === 1 ? String(place[0]) : place.join("\u{1}");
}
