import type { UpliftUnit } from "./uplift-unit.ts";

/** How much a change differs with each of the numbers before. */
export type Slopes = readonly [number, number];

interface Row {
  readonly x: number;
  readonly y: number;
  readonly change: number;
}

/**
 * Least squares of the change on the two numbers before, within strata: what two matches that are not quite alike
 * would differ by anyway. Zero where the numbers do not differ. All who had no action are asked, and not the matches
 * alone: on made cities the few matches of a tail bent the slopes towards themselves, and intervals came out too narrow.
 */
export function slopesOf(units: readonly UpliftUnit[]): Slopes {
  const strata = Map.groupBy(units, ({ stratum }) => stratum);
  const rows = [...strata.values()].flatMap(centred);
  const sum = (of: (row: Row) => number): number => rows.reduce((all, row) => all + of(row), 0);
  const [xx, yy, xy] = [sum(({ x }) => x * x), sum(({ y }) => y * y), sum(({ x, y }) => x * y)];
  const [xc, yc] = [sum(({ x, change }) => x * change), sum(({ y, change }) => y * change)];
  const determinant = xx * yy - xy * xy;
  if (determinant > 1e-9 * xx * yy)
    return [(xc * yy - yc * xy) / determinant, (yc * xx - xc * xy) / determinant];
  return xx > 0 ? [xc / xx, 0] : [0, yy > 0 ? yc / yy : 0];
}

/** The units of one stratum, each as it differs from their mean. */
function centred(members: readonly UpliftUnit[]): readonly Row[] {
  const mean = (of: (unit: UpliftUnit) => number): number =>
    members.reduce((sum, unit) => sum + of(unit), 0) / members.length;
  const [x, y] = [mean(({ near }) => near[0]), mean(({ near }) => near[1])];
  const change = mean((unit) => unit.change);
  return members.map((unit) => ({
    x: unit.near[0] - x,
    y: unit.near[1] - y,
    change: unit.change - change,
  }));
}

/** The change of a unit without what its numbers before explain. */
export function residualOf({ near, change }: UpliftUnit, [first, second]: Slopes): number {
  return change - first * near[0] - second * near[1];
}
