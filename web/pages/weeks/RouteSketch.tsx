import { usePhone } from "../../lib/phone.ts";
import { laidOut, type Place, type Point } from "./sketch.ts";

interface Props {
  readonly label: string;
  readonly depotLabel: string;
  readonly northLabel: string;
  readonly depot: Place | null;
  readonly visits: readonly (Place & { readonly sequence: number })[];
}

const wide = { width: 640, height: 440 };
const small = { width: 340, height: 300 };
const margin = 34;

interface DepotProps extends Point {
  readonly label: string;
  readonly toLeft: boolean;
}

function Stop({ x, y, text }: Point & { readonly text: string }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <circle r="10" className="sketch-stop" />
      <text className="sketch-number" textAnchor="middle" dy="0.35em">
        {text}
      </text>
    </g>
  );
}

function Depot({ x, y, label, toLeft }: DepotProps) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect x="-8" y="-8" width="16" height="16" rx="3" className="sketch-depot" />
      <text
        className="sketch-word"
        x={toLeft ? -14 : 14}
        dy="0.35em"
        textAnchor={toLeft ? "end" : "start"}
      >
        {label}
      </text>
    </g>
  );
}

/** One day's route as a drawing from coordinates alone: who comes after whom, and how far apart. */
export function RouteSketch({ label, depotLabel, northLabel, depot, visits }: Props) {
  const { width, height } = usePhone() ? small : wide;
  const places = depot === null ? visits : [depot, ...visits];
  const points = laidOut(places, width, height, margin);
  const stops = depot === null ? points : points.slice(1);
  const start = depot === null ? undefined : points[0];
  const walk = start === undefined ? points : [...points, start];
  return (
    <figure aria-label={label}>
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" className="sketch">
        <polyline points={walk.map(({ x, y }) => `${x},${y}`).join(" ")} className="sketch-way" />
        {start === undefined ? null : (
          <Depot {...start} label={depotLabel} toLeft={start.x > 0.7 * width} />
        )}
        {stops.map((point, place) => {
          const sequence = visits[place]?.sequence ?? place + 1;
          return <Stop key={sequence} {...point} text={String(sequence)} />;
        })}
        <g transform={`translate(16 24)`} className="sketch-north">
          <path d="M0 -14L5 2L0 -2L-5 2Z" />
          <text textAnchor="middle" y="16">
            {northLabel}
          </text>
        </g>
      </svg>
    </figure>
  );
}
