import type { Member } from "./cut.ts";

/** One cell of a question: a member of each of its cuts, in their order. */
export type Place = readonly Member[];

/** Names a place, so that a map can hold it. */
export function placeKey(place: Place): string {
  return JSON.stringify(place);
}
