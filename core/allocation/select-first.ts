/**
 * Moves the `count` first items of an order to the front of a list of indices, in linear time on average.
 *
 * The set at the front is unique when the order has no ties; its inner sequence means nothing.
 *
 * @param items shape (m,), indices, rearranged in place
 * @param count how many belong to the front, 0 to m
 * @param before below 0 when the first index comes before the second
 * @see Hoare, Algorithm 65: FIND (1961)
 */
export function selectFirst(
  items: Int32Array,
  count: number,
  before: (a: number, b: number) => number,
): void {
  let [low, high] = [0, items.length - 1];
  while (low < high) {
    const pivot = items[(low + high) >>> 1] ?? 0;
    let [left, right] = [low, high];
    while (left <= right) {
      while (before(items[left] ?? 0, pivot) < 0) left += 1;
      while (before(items[right] ?? 0, pivot) > 0) right -= 1;
      if (left > right) break;
      const moved = items[left] ?? 0;
      items[left] = items[right] ?? 0;
      items[right] = moved;
      left += 1;
      right -= 1;
    }
    if (count - 1 <= right) high = right;
    else if (count - 1 >= left) low = left;
    else return;
  }
}
