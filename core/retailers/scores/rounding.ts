/** The nearest multiple of a grain, never -0; a grain below 1 divides 1. */
export function toGrain(value: number, grain: number): number {
  const rounded = grain < 1 ? Math.round(value / grain) / Math.round(1 / grain) : Math.round(value);
  return rounded + 0;
}

/** One number as a part of another to a grain, not below 0; null when there is nothing to divide by. */
export function shareOf(part: number, whole: number, grain = 0.001): number | null {
  return whole <= 0 ? null : toGrain(Math.max(0, part) / whole, grain);
}

/** A share that cannot be more than the whole. */
export function capped(share: number | null): number | null {
  return share === null ? null : Math.min(1, share);
}
