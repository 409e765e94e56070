import { assert } from "@dongxiao/core/units";

import type { Random } from "../random.ts";

/** Draws one of a list, each with the chance of its weight; weights need not add to 1. */
export function drawn<Item>(
  random: Random,
  items: readonly Item[],
  weightOf: (item: Item) => number,
): Item {
  const total = items.reduce((sum, item) => sum + weightOf(item), 0);
  let left = random.uniform() * total;
  for (const item of items) {
    left -= weightOf(item);
    if (left < 0) return item;
  }
  return picked(items, items.length - 1);
}

/** One of a list by its place, the list beginning again at its end. */
export function picked<Item>(items: readonly Item[], place: number): Item {
  const item = items[place % items.length];
  assert(item !== undefined, "a list to pick from has something in it");
  return item;
}

/** The names of a record in the order in which it is written. */
export function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] {
  const keys: Key[] = [];
  for (const key in record) keys.push(key);
  return keys;
}
