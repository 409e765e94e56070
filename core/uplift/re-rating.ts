import type { ScoredItem } from "./weakest-items.ts";

/** One rating of a retailer. */
export interface Rated {
  /** Hundredths. */
  readonly points: number;
  readonly stars: number | null;
  readonly items: readonly ScoredItem[];
}

/** What a plan is to reach; points are whole hundredths, and what is left out is no target. */
export interface UpliftTargets {
  readonly points?: number | undefined;
  readonly stars?: number | undefined;
  /** Points by item. */
  readonly items: Readonly<Record<string, number>>;
}

/** One item in two ratings; null where a rating does not have it. */
export interface ItemChange {
  readonly item: string;
  readonly before: number | null;
  readonly after: number | null;
  readonly mostPoints: number;
}

/** One target and what became of it. */
export interface TargetOutcome {
  readonly kind: "points" | "stars" | "item";
  /** Of an item; empty otherwise. */
  readonly item: string;
  readonly target: number;
  /** Null where the new rating says nothing of it. */
  readonly reached: number | null;
  readonly isMet: boolean;
}

/** Every item of either rating, in the order of the newer one. */
export function itemChanges(
  before: readonly ScoredItem[],
  after: readonly ScoredItem[],
): readonly ItemChange[] {
  const names = new Set([...after, ...before].map(({ item }) => item));
  const find = (items: readonly ScoredItem[], name: string) =>
    items.find(({ item }) => item === name);
  return [...names].map((item) => {
    const [old, fresh] = [find(before, item), find(after, item)];
    return {
      item,
      before: old?.points ?? null,
      after: fresh?.points ?? null,
      mostPoints: fresh?.mostPoints ?? old?.mostPoints ?? 0,
    };
  });
}

/** Holds what was to be reached against a new rating. */
export function targetOutcomes(
  { points, stars, items }: UpliftTargets,
  after: Rated,
): readonly TargetOutcome[] {
  const outcome = (
    kind: TargetOutcome["kind"],
    item: string,
    target: number | undefined,
    reached: number | null,
  ): readonly TargetOutcome[] =>
    target === undefined
      ? []
      : [{ kind, item, target, reached, isMet: reached !== null && reached >= target }];
  const reachedOf = (name: string): number | null =>
    after.items.find(({ item }) => item === name)?.points ?? null;
  return [
    ...outcome("points", "", points, after.points),
    ...outcome("stars", "", stars, after.stars),
    ...Object.entries(items).flatMap(([item, target]) =>
      outcome("item", item, target, reachedOf(item)),
    ),
  ];
}

/** When a plan was opened, and when its actions were done. */
export interface PlanDays {
  readonly openedOn: string;
  /** The last day of the rating that it starts from. */
  readonly ratedUntil: string;
  readonly doneDays: readonly string[];
}

/**
 * The rating that shows what a plan brought: the first one after its own whose period ended when all that was done had
 * been done (or, while nothing is done, when the plan had been opened).
 *
 * @param runs published ones, the oldest first; days as ISO texts
 * @returns null until there is one
 */
export function reRatingOf<Run extends { readonly toDay: string }>(
  runs: readonly Run[],
  { openedOn, ratedUntil, doneDays }: PlanDays,
): Run | null {
  const since = doneDays.toSorted().at(-1) ?? openedOn;
  return runs.find(({ toDay }) => toDay > ratedUntil && toDay >= since) ?? null;
}
