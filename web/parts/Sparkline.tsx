import { sparkOf, type SparkPoint } from "../lib/spark.ts";

const width = 60;
const height = 20;

/** A short series without axis or words: only how it went. Its numbers stand elsewhere on the page. */
export function Sparkline({ values }: { readonly values: readonly (number | null)[] }) {
  const { stretches, last } = sparkOf(values, width, height, 3);
  return (
    <svg className="spark" width={width} height={height} aria-hidden="true">
      {stretches.map((points) => (
        <Stretch key={points[0]?.x} points={points} />
      ))}
      {last === null ? null : <circle cx={last.x} cy={last.y} r="2.2" />}
    </svg>
  );
}

/** A stretch of line; a value without neighbours is a dot. */
function Stretch({ points }: { readonly points: readonly SparkPoint[] }) {
  const [only, second] = points;
  return only !== undefined && second === undefined ? (
    <circle cx={only.x} cy={only.y} r="1.4" />
  ) : (
    <polyline points={points.map(({ x, y }) => `${x},${y}`).join(" ")} />
  );
}
