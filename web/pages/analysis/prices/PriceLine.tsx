import { lineOf } from "./price-line.ts";

const [width, height] = [96, 22];

/** A small line of weekly mean prices; weeks without enough prices leave a gap. */
export function PriceLine({ values }: { readonly values: readonly (number | null)[] }) {
  const { paths, dots } = lineOf(values, { width, height, margin: 3 });
  if (dots.length === 0) return <span className="quiet">—</span>;
  return (
    <svg width={width} height={height} className="price-line" aria-hidden="true">
      {paths.map((points) => (
        <polyline key={points} points={points} />
      ))}
      {dots.map(({ x, y }) => (
        <circle key={x} cx={x} cy={y} r={1.75} />
      ))}
    </svg>
  );
}
