import { problem, type Problem, reply, type Reply, type targetMovesForm } from "@dongxiao/contract";
import {
  decisionOn,
  isMember,
  nextTargetMove,
  overfull,
  replayTargets,
  standingAfter,
  type TargetHindrance,
  type TargetStanding,
} from "@dongxiao/core/retailers";
import {
  audit,
  type Books,
  insertTargetMoves,
  type KeptTargetMove,
  lockTargetRegister,
  type NewTargetMove,
  type RetailerAsOf,
  retailersAsOf,
  systemEyes,
  targetMoves,
  type TargetRegister,
  type Trx,
  withEyes,
} from "@dongxiao/store/books";
import type { z } from "zod";

import { type Actor, roleFor } from "./actor.ts";

/** Moves as they are asked for. */
export type MovesAsked = z.output<typeof targetMovesForm>;

type Asked = MovesAsked["moves"][number];

/** Why moves are not made. */
export type MoveRefusal = Problem<
  | "not-found"
  | "role-not-allowed"
  | "target-move-not-so"
  | "target-move-overtaken"
  | "target-signed-already"
  | "target-register-full"
  | "target-register-closed"
>;

/** What one move was refused for; of a file, each row's. */
export interface RefusedMove {
  readonly asked: Asked;
  readonly problem: MoveRefusal;
}

/** Where moves are made. */
export interface Moving {
  readonly books: Books;
  readonly actor: Actor;
  readonly today: string;
}

interface Desk {
  readonly register: TargetRegister;
  readonly actor: Actor;
  readonly validDay: string;
  readonly reason: string;
  /** Those that the actor sees. */
  readonly retailers: ReadonlyMap<number, RetailerAsOf>;
  /** How everybody stands after everything that has been entered, days to come included. */
  readonly standings: Map<number, TargetStanding>;
}

/**
 * Makes moves: all of them, or none. The register is locked meanwhile, each move starts from where the retailer's last
 * one led, and at the end no day may have more members than places.
 *
 * @returns how many, or every move that is refused; a full register refuses all of them together
 */
export async function makeTargetMoves(
  { books, actor, today }: Moving,
  id: number,
  { moves: asked, validDay = today, reason }: MovesAsked,
): Promise<Reply<{ moved: number }> | MoveRefusal | { readonly refused: readonly RefusedMove[] }> {
  const seen = await withEyes(books, actor.eyes, (trx) => retailersAsOf(trx, validDay));
  return withEyes(books, systemEyes, async (trx) => {
    const register = await lockTargetRegister(trx, id);
    if (register === null) return problem("not-found", { what: String(id) });
    if (decisionOn(register.decisions, validDay)?.isOpen !== true)
      return problem("target-register-closed", { name: register.name, day: validDay });
    const entered = await targetMoves(trx, { registerId: id });
    const standings = new Map(replayTargets(entered, endOfTime));
    const retailers = new Map(seen.map((one) => [one.id, one]));
    const desk: Desk = { register, actor, validDay, reason, retailers, standings };
    const written = asked.map((one) => rowOf(desk, one));
    const refused = written.flatMap((row) => ("problem" in row ? [row] : []));
    if (refused.length > 0) return { refused };
    const rows = written.flatMap((row) => ("problem" in row ? [] : [row]));
    const full = fullWith(register, entered, rows, validDay);
    if (full !== null) return full;
    await keep(trx, rows, actor);
    return reply({ moved: rows.length });
  });
}

/** Later than any day: after everything that has been entered. */
export const endOfTime = "9999-12-31";

/** The same for one refusal: the first that there is. */
export async function moveTargets(
  moving: Moving,
  id: number,
  asked: MovesAsked,
): Promise<Reply<{ moved: number }> | MoveRefusal> {
  const outcome = await makeTargetMoves(moving, id, asked);
  if (!("refused" in outcome)) return outcome;
  const [first] = outcome.refused;
  return first?.problem ?? problem("not-found", { what: String(id) });
}

function rowOf(desk: Desk, asked: Asked): NewTargetMove | RefusedMove {
  const { actor, validDay, retailers, standings } = desk;
  const { deed, retailerId: retailer, capCartons, isException, evidence } = asked;
  const { reason = desk.reason } = asked;
  const known = retailers.get(retailer);
  if (known === undefined)
    return { asked, problem: problem("not-found", { what: String(retailer) }) };
  const role = roleFor(actor, deed, known.linePath);
  if (role === null) return { asked, problem: problem("role-not-allowed") };
  const by = { role, personId: actor.personId };
  const before = standings.get(retailer) ?? null;
  const next = nextTargetMove(before, { deed, validDay, capCartons, isException, by });
  if (!next.ok) return { asked, problem: refusalOf(next.why, known, before) };
  const { ok: _ok, ...became } = next;
  const row: NewTargetMove = {
    registerId: desk.register.id,
    retailer,
    validDay,
    deed,
    fromState: before?.state ?? null,
    reason,
    evidence,
    ...by,
    ...became,
  };
  // whoever is moved twice in one go starts the second time from where the first led
  standings.set(retailer, standingAfter(before, { ...row, id: Number.MAX_SAFE_INTEGER }));
  return row;
}

function refusalOf(
  why: TargetHindrance,
  { name: retailer }: RetailerAsOf,
  before: TargetStanding | null,
): MoveRefusal {
  if (why === "not-this-role") return problem("role-not-allowed");
  if (why === "same-person") return problem("target-signed-already", { retailer });
  if (why === "before-last-move")
    return problem("target-move-overtaken", { retailer, day: before?.lastDay ?? "-" });
  return problem("target-move-not-so", { retailer });
}

/** What is true before the moves need not be put right by them: only those that add members are held to the total. */
function fullWith(
  { decisions }: TargetRegister,
  entered: readonly KeptTargetMove[],
  rows: readonly NewTargetMove[],
  validDay: string,
): MoveRefusal | null {
  const adds = rows.some(
    ({ fromState, toState, isException }) =>
      isMember(toState) && !isMember(fromState) && !isException,
  );
  if (!adds) return null;
  const first = (entered.at(-1)?.id ?? 0) + 1;
  const after = [...entered, ...rows.map((row, place) => ({ ...row, id: first + place }))];
  const found = overfull(after, decisions, validDay);
  return found === null ? null : problem("target-register-full", { ...found });
}

async function keep(trx: Trx, rows: readonly NewTargetMove[], { personId }: Actor): Promise<void> {
  await insertTargetMoves(trx, rows);
  for (const { registerId, retailer, deed, fromState, toState, ...row } of rows) {
    const { validDay, capCartons, isException, role, reason } = row;
    await audit(trx, {
      personId,
      action: `target-${deed}`,
      subjectKind: "retailer",
      subjectId: String(retailer),
      before: { registerId, state: fromState },
      after: { registerId, state: toState, validDay, capCartons, isException, role },
      reason,
    });
  }
}
