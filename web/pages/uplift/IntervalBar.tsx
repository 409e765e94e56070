import type { IntervalPlace } from "./interval-scale.ts";

const left = (share: number): { left: string } => ({ left: `${100 * share}%` });

/** An interval as a bar with its middle, and where zero is; the words beside it say the same. */
export function IntervalBar({ from, to, at, zero }: IntervalPlace) {
  const isSure = from > zero || to < zero;
  return (
    <span className={isSure ? "interval interval-sure" : "interval"} aria-hidden="true">
      <span className="interval-zero" style={left(zero)} />
      <span className="interval-reach" style={{ ...left(from), width: `${100 * (to - from)}%` }} />
      <span className="interval-at" style={left(at)} />
    </span>
  );
}
