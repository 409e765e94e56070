/** Places of a list's members, the largest value first; equals in their order. */
export function ranked(values: ArrayLike<number>): number[] {
  const places = Array.from({ length: values.length }, (_, i) => i);
  return places.toSorted((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b);
}
