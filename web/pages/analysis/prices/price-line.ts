interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The size of a small drawing, and what stays free around it. */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
}

/** A series as stretches of line between neighbours that have a value, and a dot for every value. */
export function lineOf(
  values: readonly (number | null)[],
  { width, height, margin }: Room,
): { readonly paths: readonly string[]; readonly dots: readonly Spot[] } {
  const known = values.filter((value) => value !== null);
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const step = (width - 2 * margin) / Math.max(1, values.length - 1);
  const yOf = (value: number): number =>
    most === least
      ? height / 2
      : margin + ((most - value) / (most - least)) * (height - 2 * margin);
  const spots = values.map((value, place) =>
    value === null ? null : { x: margin + place * step, y: yOf(value) },
  );
  const paths: string[] = [];
  let stretch: Spot[] = [];
  for (const spot of [...spots, null])
    if (spot !== null) stretch.push(spot);
    else {
      if (stretch.length > 1) paths.push(stretch.map(({ x, y }) => `${x},${y}`).join(" "));
      stretch = [];
    }
  return { paths, dots: spots.filter((spot) => spot !== null) };
}
