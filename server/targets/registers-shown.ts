import type { TargetDecisionShown, TargetRegisterShown } from "@dongxiao/contract";
import {
  countStates,
  decisionOn,
  membersOf,
  replayTargets,
  type TargetState,
} from "@dongxiao/core/retailers";
import {
  type KeptTargetDecision,
  type SkuAsOf,
  skusAsOf,
  systemEyes,
  targetMoves,
  type TargetRegister,
  targetRegisters,
  type Trx,
  withEyes,
} from "@dongxiao/store/books";

import type { Asker } from "../indicators/plan.ts";
import { peopleNamed } from "../queries/named.ts";

type Reader = Pick<Asker, "books" | "eyes">;

/** Every register as of a day; how many stand in each state is counted within what the reader sees. */
export async function registersShown(
  { books, eyes }: Reader,
  day: string,
): Promise<TargetRegisterShown[]> {
  const whole = await membersOn({ books, eyes: systemEyes }, day);
  return withEyes(books, eyes, async (trx) => {
    const registers = await targetRegisters(trx);
    const decisions = await decisionsShown(trx, registers, day);
    const moves = Map.groupBy(await targetMoves(trx), ({ registerId }) => registerId);
    return registers.map((register) => ({
      ...registerShown(register, day, decisions),
      counts: countsOf(countStates(replayTargets(moves.get(register.id) ?? [], day).values())),
      ...(whole.get(register.id) ?? { members: 0, exceptions: 0 }),
    }));
  });
}

/** A register without what is counted in it. */
export function registerShown(
  register: TargetRegister,
  day: string,
  decisions: ReadonlyMap<number, TargetDecisionShown>,
): Pick<TargetRegisterShown, "id" | "name" | "decision"> {
  const now = decisionOn(register.decisions, day);
  const decision = now === null ? null : (decisions.get(now.id) ?? null);
  return { id: register.id, name: register.name, decision };
}

/** The states that somebody stands in, as a record. */
export function countsOf(counts: ReadonlyMap<TargetState, number>): Record<TargetState, number> {
  const of = (state: TargetState): number => counts.get(state) ?? 0;
  return {
    candidate: of("candidate"),
    proposed: of("proposed"),
    approved: of("approved"),
    active: of("active"),
    watch: of("watch"),
    removed: of("removed"),
  };
}

/** How many members each register has in the whole company, within the total and by exception. */
async function membersOn(
  { books, eyes }: Reader,
  day: string,
): Promise<ReadonlyMap<number, { members: number; exceptions: number }>> {
  const moves = await withEyes(books, eyes, (trx) => targetMoves(trx));
  const byRegister = Map.groupBy(moves, ({ registerId }) => registerId);
  return new Map(
    Array.from(byRegister, ([id, own]) => {
      const standings = replayTargets(own, day);
      const members = membersOf(standings, false).length;
      return [id, { members, exceptions: membersOf(standings, true).length }];
    }),
  );
}

/** Decisions as the contract says them, by number. */
export async function decisionsShown(
  trx: Trx,
  registers: readonly TargetRegister[],
  day: string,
): Promise<ReadonlyMap<number, TargetDecisionShown>> {
  const all = registers.flatMap(({ decisions }) => decisions);
  const people = await peopleNamed(
    trx,
    all.map(({ decidedBy }) => decidedBy),
  );
  const known = new Map((await skusAsOf(trx, day)).map((sku) => [sku.id, sku]));
  return new Map(all.map((one) => [one.id, decisionShown(one, known, people)]));
}

function decisionShown(
  { skus, brands, registerId: _register, decidedBy, ...rest }: KeptTargetDecision,
  known: ReadonlyMap<number, SkuAsOf>,
  people: ReadonlyMap<number | null, string>,
): TargetDecisionShown {
  const named = skus.map((id) => {
    const { code = String(id), name = "" } = known.get(id) ?? {};
    return { id, code, name };
  });
  return { ...rest, brands: [...brands], skus: named, decidedBy: people.get(decidedBy) ?? null };
}
