import type { UpliftTargetsForm } from "@dongxiao/contract";

/** What the form of targets holds: points as people write them. */
export interface TargetValues {
  readonly points?: number | null;
  readonly stars?: number | null;
  readonly items?: Readonly<Record<string, number | null | undefined>>;
}

const hundredths = (points: number): number => Math.round(points * 100);

/** Targets as the wire wants them: only what was written, in whole hundredths. */
export function targetsOf({ points, stars, items = {} }: TargetValues): UpliftTargetsForm {
  const written = Object.entries(items).flatMap(([item, value]) =>
    typeof value === "number" ? [[item, hundredths(value)] as const] : [],
  );
  return {
    ...(typeof points === "number" ? { points: hundredths(points) } : {}),
    ...(typeof stars === "number" ? { stars } : {}),
    items: Object.fromEntries(written),
  };
}

/** Targets as the form holds them. */
export function valuesOf({ points, stars, items }: UpliftTargetsForm): TargetValues {
  const shown = Object.entries(items).map(([item, value]) => [item, value / 100] as const);
  return {
    points: points === undefined ? null : points / 100,
    stars: stars ?? null,
    items: Object.fromEntries(shown),
  };
}
