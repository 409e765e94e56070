import type { Trx } from "../database.ts";

/** What is decided of a register from a day on. */
export interface NewTargetDecision {
  readonly registerId: number;
  readonly fromDay: string;
  readonly total: number;
  readonly brands: readonly string[];
  readonly skus: readonly number[];
  readonly isOpen: boolean;
  readonly reason: string;
  readonly decidedBy: number | null;
}

/** Makes a register that nothing has been decided of yet; null when there is one of that name. */
export async function insertTargetRegister(
  trx: Trx,
  register: { readonly name: string; readonly madeBy: number | null },
): Promise<number | null> {
  const made = await trx
    .insertInto("targetRegister")
    .values(register)
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return made?.id ?? null;
}

/** Writes down what is decided of a register. */
export async function decideTargetRegister(trx: Trx, decision: NewTargetDecision): Promise<void> {
  const { brands, skus, ...rest } = decision;
  const goods = { brands: JSON.stringify(brands), skus: JSON.stringify(skus) };
  await trx
    .insertInto("targetDecision")
    .values({ ...rest, ...goods })
    .execute();
}
