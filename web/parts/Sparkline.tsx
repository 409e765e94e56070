import { sparkOf } from "../lib/spark.ts";

const width = 60;
const height = 20;

/** A short series without axis or words: only how it went. Its numbers stand elsewhere on the page. */
export function Sparkline({ values }: { readonly values: readonly (number | null)[] }) {
  const { stretches, last } = sparkOf(values, width, height, 3);
  return (
    <svg className="spark" width={width} height={height} aria-hidden="true">
      {stretches.map((points) => (
        <polyline key={points[0]?.x} points={points.map(({ x, y }) => `${x},${y}`).join(" ")} />
      ))}
      {last === null ? null : <circle cx={last.x} cy={last.y} r="2.2" />}
    </svg>
  );
}
