/** One part of a rating: what it was given, and the most that it can bring; whole hundredths of a point. */
export interface ScoredItem {
  readonly item: string;
  /** Null where nothing is known of it. */
  readonly value: number | null;
  readonly points: number;
  readonly mostPoints: number;
}

/** An item with points still to be won. */
export interface WeakItem extends ScoredItem {
  readonly value: number;
  /** mostPoints - points. */
  readonly winnable: number;
  /** What the peers have on average; null without any. */
  readonly peersMean: number | null;
}

/** The weak items, the most promising first, and those of which nothing is known. */
export interface WeakestItems {
  readonly weak: readonly WeakItem[];
  readonly unknown: readonly string[];
}

/**
 * Finds where a rating has points to win. What peers have already won comes first, for it has been shown that it can be
 * won: items are ordered by how far they lie behind the peers' mean (nothing when they are ahead of it), then by the
 * points that can be won, then by name. What nobody knows is not weak: it is to be found out.
 *
 * @param peersMeans mean points of the peers by item, hundredths
 */
export function weakestItems(
  items: readonly ScoredItem[],
  peersMeans: ReadonlyMap<string, number>,
): WeakestItems {
  const weak = items.flatMap(({ value, ...rest }): readonly WeakItem[] => {
    const winnable = rest.mostPoints - rest.points;
    if (value === null || winnable <= 0) return [];
    return [{ ...rest, value, winnable, peersMean: peersMeans.get(rest.item) ?? null }];
  });
  const unknown = items.filter(({ value }) => value === null).map(({ item }) => item);
  return { weak: weak.toSorted(byPromise), unknown };
}

/** Hundredths below the peers' mean; 0 when level, ahead or without peers. */
function behind({ points, peersMean }: WeakItem): number {
  return Math.max(0, (peersMean ?? points) - points);
}

function byPromise(one: WeakItem, other: WeakItem): number {
  return (
    behind(other) - behind(one) || other.winnable - one.winnable || (one.item < other.item ? -1 : 1)
  );
}

/** Points of an item added up, and over how many ratings. */
export interface ItemSum {
  readonly sum: number;
  readonly n: number;
}

/** Adds the points of each item up over some ratings; of an item, those of whom it is known count. */
export function itemSums(ratings: Iterable<readonly ScoredItem[]>): ReadonlyMap<string, ItemSum> {
  const sums = new Map<string, ItemSum>();
  for (const items of ratings)
    for (const { item, value, points } of items) {
      if (value === null) continue;
      const { sum, n } = sums.get(item) ?? { sum: 0, n: 0 };
      sums.set(item, { sum: sum + points, n: n + 1 });
    }
  return sums;
}

/** The mean points of each item of those who were added up, one of them left out. */
export function meansWithout(
  sums: ReadonlyMap<string, ItemSum>,
  own: readonly ScoredItem[],
): ReadonlyMap<string, number> {
  const known = new Map(
    own.flatMap(({ item, value, points }) => (value === null ? [] : [[item, points] as const])),
  );
  return new Map(
    [...sums].flatMap(([item, { sum, n }]) => {
      const mine = known.get(item);
      const others = mine === undefined ? n : n - 1;
      return others === 0 ? [] : [[item, (sum - (mine ?? 0)) / others] as const];
    }),
  );
}

/** How many points the peers have shown to be winnable: what all items together lie behind the peers' means. */
export function behindPeers(weak: readonly WeakItem[]): number {
  return weak.reduce((sum, item) => sum + behind(item), 0);
}
