import {
  problem,
  type Problem,
  reply,
  type Reply,
  type targetDecisionForm,
  type targetRegisterForm,
} from "@dongxiao/contract";
import { decisionOn, overfull } from "@dongxiao/core/retailers";
import {
  audit,
  type Books,
  decideTargetRegister as keepDecision,
  insertTargetRegister,
  type KeptTargetDecision,
  lockTargetRegister,
  type NewTargetDecision,
  skusAsOf,
  systemEyes,
  targetMoves,
  type TargetRegister,
  type Trx,
  withEyes,
} from "@dongxiao/store/books";
import type { z } from "zod";

import { type Goods, goodsNamed, heldElsewhere } from "./goods.ts";

/** Where a decision is written, by whom, and what day it is. */
export interface Deciding {
  readonly books: Books;
  readonly personId: number | null;
  readonly today: string;
}

type Form = z.output<typeof targetRegisterForm>;
type DecisionForm = z.output<typeof targetDecisionForm>;
type Unfit = Problem<"not-found" | "target-sku-taken">;

/** Makes a register with its first decision. */
export function createTargetRegister(
  { books, personId, today }: Deciding,
  { name, total, reason, fromDay = today, ...named }: Form,
): Promise<Reply<{ id: number }> | Unfit | Problem<"target-name-taken">> {
  return withEyes(books, systemEyes, async (trx) => {
    const goods = await goodsFor(trx, named, { fromDay, otherThan: null });
    if (!goods.ok) return goods;
    const id = await insertTargetRegister(trx, { name, madeBy: personId });
    if (id === null) return problem("target-name-taken", { name });
    const rest = { fromDay, total, isOpen: true, reason, decidedBy: personId };
    await keepDecision(trx, { registerId: id, ...goods.value, ...rest });
    const after = { name, ...goods.value, fromDay, total };
    await told(trx, "create-target-register", { id, personId, after, reason });
    return reply({ id });
  });
}

async function goodsFor(
  trx: Trx,
  named: Parameters<typeof goodsNamed>[0],
  when: { readonly fromDay: string; readonly otherThan: number | null },
): Promise<Reply<Goods> | Unfit> {
  const goods = goodsNamed(named, await skusAsOf(trx, when.fromDay));
  if (!goods.ok) return goods;
  return (await heldElsewhere(trx, goods.value, when)) ?? goods;
}

/** Decides something of a register from a day on; what is left out stays as it was. */
export function decideTargetRegister(
  { books, personId, today }: Deciding,
  id: number,
  form: DecisionForm,
): Promise<
  Reply<Record<string, never>> | Unfit | Problem<"target-register-full" | "valid-from-too-early">
> {
  const { fromDay = today, reason } = form;
  return withEyes(books, systemEyes, async (trx) => {
    const register = await lockTargetRegister(trx, id);
    const before = register?.decisions.at(-1);
    if (register === null || before === undefined)
      return problem("not-found", { what: String(id) });
    if (fromDay < before.fromDay)
      return problem("valid-from-too-early", { earliest: before.fromDay });
    const goods = await goodsAfter(trx, before, form, { fromDay, otherThan: id });
    if (!goods.ok) return goods;
    const { total = before.total, isOpen = before.isOpen } = form;
    const rest = { fromDay, total, isOpen, reason, decidedBy: personId };
    const full = await wouldOverfill(trx, register, { registerId: id, ...goods.value, ...rest });
    if (full !== null) return full;
    await keepDecision(trx, { registerId: id, ...goods.value, ...rest });
    const after = { ...goods.value, fromDay, total, isOpen };
    await told(trx, "decide-target-register", { id, personId, before, after, reason });
    return reply({});
  });
}

/** Goods that are named anew are looked up; those that stay are only held against other registers when it opens again. */
async function goodsAfter(
  trx: Trx,
  before: KeptTargetDecision,
  { brands, skus, isOpen = before.isOpen }: DecisionForm,
  when: { readonly fromDay: string; readonly otherThan: number },
): Promise<Reply<Goods> | Unfit> {
  const kept = { brands: before.brands, skus: before.skus };
  if (brands !== undefined || skus !== undefined)
    return goodsFor(trx, { brands: brands ?? [], skus: skus ?? [] }, when);
  const taken = isOpen && !before.isOpen ? await heldElsewhere(trx, kept, when) : null;
  return taken ?? reply(kept);
}

async function wouldOverfill(
  trx: Trx,
  register: TargetRegister,
  decision: NewTargetDecision,
): Promise<Problem<"target-register-full"> | null> {
  const moves = await targetMoves(trx, { registerId: register.id });
  const now = decisionOn(register.decisions, decision.fromDay);
  if (decision.total >= (now?.total ?? 0)) return null;
  const decisions = [...register.decisions, { ...decision, id: Number.MAX_SAFE_INTEGER }];
  const found = overfull(moves, decisions, decision.fromDay);
  return found === null ? null : problem("target-register-full", { ...found });
}

interface Told {
  readonly id: number;
  readonly personId: number | null;
  readonly before?: object;
  readonly after: object;
  readonly reason: string;
}

function told(trx: Trx, action: string, { id, ...rest }: Told): Promise<void> {
  return audit(trx, { action, subjectKind: "target-register", subjectId: String(id), ...rest });
}
