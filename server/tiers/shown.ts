import { type TierAppeal as Shown, type TierRun as RunShown, tierScheme } from "@dongxiao/contract";
import { assert, mapped } from "@dongxiao/core/units";
import type { TierAppeal, TierRun, Trx } from "@dongxiao/store/books";

import { peopleNamed, retailersNamed } from "../queries/named.ts";

/** Gradings as the contract says them, with the names of those who made them. */
export async function runsShown(trx: Trx, runs: readonly TierRun[]): Promise<RunShown[]> {
  const people = await peopleNamed(
    trx,
    runs.map(({ madeBy }) => madeBy),
  );
  return runs.map((run) => ({ ...runShown(run), madeBy: people.get(run.madeBy) ?? null }));
}

function runShown(run: TierRun): Omit<RunShown, "madeBy"> {
  const { id, version, settings, tiers, period, fromDay, toDay, state, reason, madeAt } = run;
  const { validFrom, withdrawnFrom, withdrawnWhy } = run;
  return {
    id,
    version,
    settings,
    tiers,
    period,
    fromDay,
    toDay,
    state,
    reason,
    madeAt,
    validFrom,
    withdrawnFrom,
    withdrawnWhy,
    scheme: tierScheme.parse(run.scheme),
    bounds: mapped(run.bounds, (list) => [...list]),
    frozen: [...run.frozen],
  };
}

/** One grading as the contract says it. */
export async function oneRunShown(trx: Trx, run: TierRun): Promise<RunShown> {
  const [shown] = await runsShown(trx, [run]);
  assert(shown !== undefined, "one run was given");
  return shown;
}

/** Appeals with the names of the retailers that they are of. */
export async function appealsShown(
  trx: Trx,
  appeals: readonly TierAppeal[],
  day: string,
): Promise<Shown[]> {
  const names = await retailersNamed(
    trx,
    appeals.map(({ retailerId }) => retailerId),
    day,
  );
  return appeals.map(({ id, retailerId, text, enteredAt, state, answer, answeredAt }): Shown => ({
    id,
    retailerId,
    text,
    enteredAt,
    state,
    answer,
    answeredAt,
    licenceCode: names.get(retailerId)?.licenceCode ?? "",
    name: names.get(retailerId)?.name ?? "",
  }));
}
