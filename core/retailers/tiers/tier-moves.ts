/** A retailer's old and new tier. */
export interface TierMove {
  readonly retailer: number;
  readonly previous: number;
  readonly tier: number;
}

/** Who would move, before anybody does. */
export interface TierMoves {
  readonly all: number;
  readonly up: number;
  readonly down: number;
  readonly same: number;
  /** Retailers without a tier so far. */
  readonly fresh: number;
  /** How many went from each old tier to each new one, by old, then new. */
  readonly matrix: readonly {
    readonly previous: number;
    readonly tier: number;
    readonly n: number;
  }[];
  /** The largest moves, the largest first; retailers without a tier before are not among them. */
  readonly movers: readonly TierMove[];
}

/** Counts moves: old tier by new tier, up and down, and who moves most. */
export function tierMoves(moves: readonly TierMove[], most: number): TierMoves {
  const known = moves.filter(({ previous }) => previous > 0);
  const cells = Map.groupBy(moves, ({ previous, tier }) => previous * 100 + tier);
  const matrix = [...cells]
    .map(([cell, { length: n }]) => ({ previous: Math.floor(cell / 100), tier: cell % 100, n }))
    .toSorted((a, b) => a.previous - b.previous || a.tier - b.tier);
  const far = ({ previous, tier }: TierMove): number => Math.abs(tier - previous);
  return {
    all: moves.length,
    up: known.filter(({ previous, tier }) => tier > previous).length,
    down: known.filter(({ previous, tier }) => tier < previous).length,
    same: known.filter(({ previous, tier }) => tier === previous).length,
    fresh: moves.length - known.length,
    matrix,
    movers: known
      .filter((move) => far(move) > 0)
      .toSorted((a, b) => far(b) - far(a) || a.retailer - b.retailer)
      .slice(0, most),
  };
}
