import type { UpliftEffects } from "@dongxiao/contract";
import {
  effectLevel,
  effectOf,
  fewestTreated,
  poolOf,
  upliftActionIds,
  type UpliftPool,
  type UpliftUnit,
} from "@dongxiao/core/uplift";
import { mapped } from "@dongxiao/core/units";
import { systemEyes, upliftPlans, withEyes } from "@dongxiao/store/books";

import type { Asker } from "../indicators/plan.ts";
import { actedIn } from "./acted.ts";
import { type RatedPlan, ratedPlans } from "./plan-rows.ts";
import { type Outcome, type Spell, type SpellUnits, unitsOf } from "./units.ts";

/** The days on which plans were opened, and the moment at which it is told. */
export interface EffectsAsked {
  readonly from: string;
  readonly to: string;
  readonly madeAt: string;
}

/** Who was rated at both ends of each spell, and of each outcome those for whom nothing was done. */
interface Compared {
  readonly units: ReadonlyMap<string, SpellUnits>;
  readonly pools: Readonly<Record<Outcome, UpliftPool>>;
}

/** A plan on which something was done, with the spell that it is judged by. */
interface Treated {
  readonly retailer: number;
  readonly spell: Spell;
  readonly actions: ReadonlySet<string>;
}

/** What actions brought beyond matched peers, over all plans of the company that were opened in a time. */
export async function upliftEffects(
  asker: Pick<Asker, "books" | "facts">,
  { from, to, madeAt }: EffectsAsked,
): Promise<UpliftEffects> {
  const rated = await withEyes(asker.books, systemEyes, async (trx) => {
    const plans = await upliftPlans(trx);
    return ratedPlans(
      trx,
      plans.filter(({ openedOn }) => openedOn >= from && openedOn <= to),
    );
  });
  const treated = rated.flatMap(treatedBy);
  const compared = await comparedOf(asker, treated);
  return {
    from,
    to,
    madeAt,
    level: effectLevel,
    fewest: fewestTreated,
    all: effectsOf(treated, compared),
    actions: upliftActionIds.flatMap((action) => {
      const own = treated.filter(({ actions }) => actions.has(action));
      return own.length === 0 ? [] : [{ action, ...effectsOf(own, compared) }];
    }),
  };
}

/** A plan tells of an effect once something was done after its rating and there is a re-rating. */
function treatedBy({ plan, actions, runBefore, runAfter, after }: RatedPlan): readonly Treated[] {
  if (runBefore === null || runAfter === null || after === null) return [];
  const done = actions.filter(({ doneDay }) => doneDay !== null && doneDay > runBefore.toDay);
  if (done.length === 0) return [];
  const spell = { before: runBefore, after: runAfter };
  return [{ retailer: plan.retailerId, spell, actions: new Set(done.map(({ action }) => action)) }];
}

const outcomes = ["points", "cartons"] as const;

const spellKey = ({ before, after }: Spell): string => `${before.runId} ${after.runId}`;

async function comparedOf(
  asker: Pick<Asker, "books" | "facts">,
  treated: readonly Treated[],
): Promise<Compared> {
  const spells = new Map(treated.map(({ spell }) => [spellKey(spell), spell]));
  const units = new Map<string, SpellUnits>();
  const others: Record<Outcome, UpliftUnit[]> = { points: [], cartons: [] };
  for (const [key, spell] of spells) {
    const acted = await actedIn(asker.books, spell);
    const all = await unitsOf(asker, spell);
    units.set(key, all);
    for (const outcome of outcomes)
      others[outcome].push(...all[outcome].filter(({ retailer }) => !acted.has(retailer)));
  }
  return { units, pools: mapped(others, (pool) => poolOf(pool)) };
}

function effectsOf(
  treated: readonly Treated[],
  { units, pools }: Compared,
): Omit<UpliftEffects["actions"][number], "action"> {
  const bySpell = Map.groupBy(treated, ({ spell }) => spellKey(spell));
  const effectOn = (outcome: Outcome) => {
    const own = [...bySpell].flatMap(([key, members]) => {
      const retailers = new Set(members.map(({ retailer }) => retailer));
      return units.get(key)?.[outcome].filter(({ retailer }) => retailers.has(retailer)) ?? [];
    });
    return effectOf(own, pools[outcome]);
  };
  return { plans: treated.length, points: effectOn("points"), cartons: effectOn("cartons") };
}
