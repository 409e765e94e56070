import { sql, type Selectable } from "kysely";

import type { Asking, Trx } from "../database.ts";
import type { TargetDecisionTable, TargetRegisterTable } from "../tables/targets.ts";

/** A decision as it was kept. */
export type KeptTargetDecision = Selectable<TargetDecisionTable>;

/** A register with everything that was decided of it, the oldest decision first. */
export interface TargetRegister extends Selectable<TargetRegisterTable> {
  readonly decisions: readonly KeptTargetDecision[];
}

const lockSpace = 7_300_014;

/** Every register, or those known at a moment already; the oldest first. */
export async function targetRegisters(
  trx: Asking,
  knownAt: string | null = null,
): Promise<TargetRegister[]> {
  const registers = await trx.selectFrom("targetRegister").selectAll().orderBy("id").execute();
  const all = trx.selectFrom("targetDecision").selectAll().orderBy("fromDay").orderBy("id");
  const known = knownAt === null ? all : all.where("decidedAt", "<=", knownAt);
  const byRegister = Map.groupBy(await known.execute(), ({ registerId }) => registerId);
  return registers.flatMap((register) => {
    const decisions = byRegister.get(register.id);
    return decisions === undefined ? [] : [{ ...register, decisions }];
  });
}

/** One register; null when there is none of that number. */
export async function targetRegister(
  trx: Asking,
  id: number,
  knownAt: string | null = null,
): Promise<TargetRegister | null> {
  return (await targetRegisters(trx, knownAt)).find((register) => register.id === id) ?? null;
}

/** The same to move somebody in it: whoever else writes in it waits, so that its rows are entered one after the other. */
export async function lockTargetRegister(trx: Trx, id: number): Promise<TargetRegister | null> {
  await sql`select pg_advisory_xact_lock(${lockSpace}, ${id})`.execute(trx);
  return targetRegister(trx, id);
}
