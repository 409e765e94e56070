/** The band that a number falls into, 1 the lowest, when every bound lies higher by a share. */
export function bandOf(value: number, bounds: readonly number[], higher = 0): number {
  let band = 1;
  for (const bound of bounds) if (value >= bound * (1 + higher)) band += 1;
  return band;
}

/** Where a band begins and where the next one does; null where it is open. */
export function edgesOf(
  band: number,
  bounds: readonly number[],
): { readonly from: number | null; readonly to: number | null } {
  return { from: bounds[band - 2] ?? null, to: bounds[band - 1] ?? null };
}

/**
 * Bounds that cut numbers into bands of as many each, rounded so that people can remember them.
 *
 * @param grain bounds are whole multiples of it
 * @returns as many bounds as there are different ones: numbers that are alike make fewer bands
 */
export function proposedBounds(
  values: readonly number[],
  bands: number,
  grain: number,
): readonly number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const cuts = Array.from({ length: bands - 1 }, (_, cut) => {
    const at = sorted[Math.floor(((cut + 1) * sorted.length) / bands)] ?? 0;
    return Math.round(at / grain) * grain;
  });
  return [...new Set(cuts)].filter((bound) => bound > 0);
}
