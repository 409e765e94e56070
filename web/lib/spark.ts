/** A place in a sparkline's own box. */
export interface SparkPoint {
  readonly x: number;
  readonly y: number;
}

/** A sparkline: its unbroken stretches, and its newest point. */
export interface Spark {
  readonly stretches: readonly (readonly SparkPoint[])[];
  readonly last: SparkPoint | null;
}

/**
 * Lays a short series out in a box, highest value at the top. Where a value is missing the line breaks.
 *
 * @param margin left free on every side, so that the newest point is drawn whole
 */
export function sparkOf(
  values: readonly (number | null)[],
  width: number,
  height: number,
  margin: number,
): Spark {
  const known = values.filter((value) => value !== null);
  const low = known.reduce((least, value) => Math.min(least, value), Infinity);
  const span = known.reduce((most, value) => Math.max(most, value), -Infinity) - low;
  const across = (width - 2 * margin) / Math.max(1, values.length - 1);
  const points = values.map((value, place) =>
    value === null
      ? null
      : {
          x: margin + place * across,
          y: span === 0 ? height / 2 : margin + (1 - (value - low) / span) * (height - 2 * margin),
        },
  );
  return { stretches: stretchesOf(points), last: points.at(-1) ?? null };
}

function stretchesOf(points: readonly (SparkPoint | null)[]): readonly (readonly SparkPoint[])[] {
  const stretches: SparkPoint[][] = [[]];
  for (const point of points)
    if (point === null) stretches.push([]);
    else stretches.at(-1)?.push(point);
  return stretches.filter(({ length }) => length > 0);
}
