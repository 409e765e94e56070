import type { UpliftPlanActionShown, UpliftPlanRow, UpliftRating } from "@dongxiao/contract";
import { type Rated, reRatingOf, targetOutcomes } from "@dongxiao/core/uplift";
import {
  type ScoreRow,
  type Trx,
  upliftActions,
  type UpliftPlan,
  type UpliftPlanAction,
} from "@dongxiao/store/books";

import { peopleNamed, retailersNamed } from "../queries/named.ts";
import { rowsOf, type StarRun, starRunsKept } from "../queries/uplift.ts";

/** A plan with the ratings before and after it. */
export interface RatedPlan {
  readonly plan: UpliftPlan;
  readonly actions: readonly UpliftPlanAction[];
  readonly runBefore: StarRun | null;
  readonly before: ScoreRow | null;
  readonly runAfter: StarRun | null;
  readonly after: ScoreRow | null;
}

/** Plans with their actions and the ratings before and after them, within these eyes. */
export async function ratedPlans(
  trx: Trx,
  plans: readonly UpliftPlan[],
): Promise<readonly RatedPlan[]> {
  const kept = await starRunsKept(trx);
  const published = kept.filter(({ state }) => state === "published");
  const actions = await upliftActions(
    trx,
    plans.map(({ id }) => id),
  );
  const ofPlan = Map.groupBy(actions, ({ planId }) => planId);
  const rated = plans.map((plan) => {
    const own = ofPlan.get(plan.id) ?? [];
    const runBefore = kept.find(({ runId }) => runId === plan.scoreRunId) ?? null;
    const doneDays = own.flatMap(({ doneDay }) => doneDay ?? []);
    const days = { openedOn: plan.openedOn, ratedUntil: runBefore?.toDay ?? "", doneDays };
    return { plan, actions: own, runBefore, runAfter: reRatingOf(published, days) };
  });
  const rowOf = await rowsOf(
    trx,
    rated.flatMap(({ plan, runAfter }) =>
      [plan.scoreRunId, runAfter?.runId ?? 0].map((runId) => ({
        runId,
        retailerId: plan.retailerId,
      })),
    ),
  );
  return rated.map((one) => ({
    ...one,
    before: rowOf(one.plan.scoreRunId, one.plan.retailerId),
    after: rowOf(one.runAfter?.runId ?? 0, one.plan.retailerId),
  }));
}

/** A rating as plans show it. */
export function shownRating(run: StarRun | null, row: ScoreRow | null): UpliftRating | null {
  if (run === null || row === null) return null;
  const { runId, period, toDay } = run;
  return { runId, period, toDay, points: row.points, stars: row.stars, rating: row.rating };
}

/** Plans as a list shows them. */
export async function planRows(
  trx: Trx,
  rated: readonly RatedPlan[],
  today: string,
): Promise<UpliftPlanRow[]> {
  const ids = rated.map(({ plan }) => plan.retailerId);
  const names = await retailersNamed(trx, ids, today);
  const people = await peopleNamed(
    trx,
    rated.flatMap(({ plan, actions }) => [plan.openedBy, ...actions.map(({ ownerId }) => ownerId)]),
  );
  const nameless = { licenceCode: "", name: "", line: "" };
  return rated.map((one) => {
    const { plan } = one;
    const named = names.get(plan.retailerId) ?? { ...nameless, retailerId: plan.retailerId };
    return {
      ...planRow(one, today),
      ...named,
      openedBy: people.get(plan.openedBy) ?? null,
      actions: one.actions.map((action) => actionShown(action, people, today)),
    };
  });
}

type Unnamed = Omit<UpliftPlanRow, "licenceCode" | "name" | "line" | "openedBy" | "actions">;

const unrated = { runId: 0, period: "", toDay: "", points: 0, stars: null, rating: null };

function planRow({ plan, runBefore, before, runAfter, after }: RatedPlan, today: string): Unnamed {
  const { id, retailerId, dueDay, state, openedOn, closedOn, closedWhy, note, targets } = plan;
  const outcomes = after === null ? [] : targetOutcomes(targets, ratedOf(after));
  return {
    id,
    retailerId,
    before: shownRating(runBefore, before) ?? unrated,
    after: shownRating(runAfter, after),
    targets: { ...targets, items: { ...targets.items } },
    isMet: outcomes.length === 0 ? null : outcomes.every(({ isMet }) => isMet),
    dueDay,
    isOverdue: state === "open" && dueDay < today,
    state,
    openedOn,
    closedOn,
    closedWhy,
    note,
  };
}

/** A row of scores as core reads ratings. */
export function ratedOf({ points, stars, parts }: ScoreRow): Rated {
  return { points, stars, items: parts };
}

function actionShown(
  action: UpliftPlanAction,
  people: ReadonlyMap<number | null, string>,
  today: string,
): UpliftPlanActionShown {
  const { id, ownerId, dueDay, doneDay, note, result } = action;
  return {
    id,
    action: action.action,
    ownerId,
    owner: people.get(ownerId) ?? null,
    dueDay,
    doneDay,
    isLate: doneDay === null && dueDay < today,
    note,
    result,
  };
}
