import type { UpliftEffectShown } from "@dongxiao/contract";

/** Where an interval stands on a scale that all rows share, in shares of its width. */
export interface IntervalPlace {
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly zero: number;
}

/** Places intervals on one scale that has zero in it; null for those that say nothing. */
export function placedIntervals(
  effects: readonly UpliftEffectShown[],
): readonly (IntervalPlace | null)[] {
  const ends = effects.flatMap(({ low, high }) => [low ?? 0, high ?? 0]);
  const [least, most] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const wide = most - least || 1;
  const share = (value: number): number => (value - least) / wide;
  return effects.map(({ effect, low, high }) =>
    effect === null || low === null || high === null
      ? null
      : { from: share(low), to: share(high), at: share(effect), zero: share(0) },
  );
}
