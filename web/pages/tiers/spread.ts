import type { TierRunAnswer } from "@dongxiao/contract";

type Moves = TierRunAnswer["moves"];

/** How many retailers have one tier before and after. */
interface Spread {
  readonly tier: number;
  readonly before: number;
  readonly after: number;
}

/** How many retailers each tier has before and after, from 1 up to the highest there is. */
export function spreadOf({ matrix }: Moves, tiers: number): readonly Spread[] {
  const highest = Math.max(tiers, ...matrix.map(({ previous }) => previous));
  const sum = (cells: Moves["matrix"]): number => cells.reduce((all, { n }) => all + n, 0);
  return Array.from({ length: highest }, (_, place) => ({
    tier: place + 1,
    before: sum(matrix.filter(({ previous }) => previous === place + 1)),
    after: sum(matrix.filter(({ tier }) => tier === place + 1)),
  }));
}

/** The matrix with its rows and columns: the tiers that somebody had, and those that somebody gets. */
export function crossed({ matrix }: Moves) {
  const rising = (values: readonly number[]) => [...new Set(values)].toSorted((a, b) => a - b);
  const counts = new Map(matrix.map(({ previous, tier, n }) => [`${previous} ${tier}`, n]));
  return {
    rows: rising(matrix.map(({ previous }) => previous)),
    columns: rising(matrix.map(({ tier }) => tier)),
    at: (previous: number, tier: number): number => counts.get(`${previous} ${tier}`) ?? 0,
  };
}
