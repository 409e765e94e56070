/** A place on earth, degrees. */
export interface Place {
  readonly longitude: number;
  readonly latitude: number;
}

/** A place on the sketch, in its own units. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

const toRadians = Math.PI / 180;

/**
 * Lays places out on a rectangle: north up, equal scale both ways, centred.
 * A longitude degree is shortened by the cosine of the latitude, which is enough within one line's district.
 */
export function laidOut(
  places: readonly Place[],
  width: number,
  height: number,
  margin: number,
): readonly Point[] {
  const middle = places.reduce((sum, { latitude }) => sum + latitude, 0) / (places.length || 1);
  const shrink = Math.cos(middle * toRadians);
  const flat = places.map(({ longitude, latitude }) => ({ x: longitude * shrink, y: -latitude }));
  const [xs, ys] = [flat.map(({ x }) => x), flat.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [wide, high] = [Math.max(...xs) - left, Math.max(...ys) - top];
  const scale = Math.min(
    wide === 0 ? Infinity : (width - 2 * margin) / wide,
    high === 0 ? Infinity : (height - 2 * margin) / high,
  );
  const size = Number.isFinite(scale) ? scale : 0;
  return flat.map(({ x, y }) => ({
    x: width / 2 + (x - left - wide / 2) * size,
    y: height / 2 + (y - top - high / 2) * size,
  }));
}
