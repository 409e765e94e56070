import {
  problem,
  type Problem,
  reply,
  type Reply,
  type TargetMoveShown,
  type TargetRegisterAnswer,
  type TargetRow,
} from "@dongxiao/contract";
import {
  countStates,
  everyDeed,
  membersOf,
  nextTargetMove,
  replayTargets,
  type TargetDeed,
  type TargetStanding,
  waitsFor,
} from "@dongxiao/core/retailers";
import {
  type Books,
  type KeptTargetMove,
  retailersAsOf,
  type RetailerAsOf,
  systemEyes,
  targetMoves,
  targetRegister,
  type TargetRegister,
  type Trx,
  withEyes,
} from "@dongxiao/store/books";

import { peopleNamed } from "../queries/named.ts";
import { type Actor, roleFor } from "./actor.ts";
import { endOfTime } from "./move-targets.ts";
import { countsOf, decisionsShown, registerShown } from "./registers-shown.ts";

/** Who reads, and what day it is. */
export interface Reading {
  readonly books: Books;
  readonly actor: Actor;
  readonly today: string;
}

/** Which list of a register: as of a day, and as it was known at a moment. */
export interface ListAsked {
  readonly asOf?: string | undefined;
  readonly knownAt?: string | undefined;
}

/** A register with its list, as far as the reader sees. */
export function showTargetRegister(
  { books, actor, today }: Reading,
  id: number,
  { asOf: day = today, knownAt }: ListAsked,
): Promise<Reply<TargetRegisterAnswer> | Problem<"not-found">> {
  return withEyes(books, actor.eyes, async (trx) => {
    const register = await targetRegister(trx, id, knownAt);
    if (register === null) return problem("not-found", { what: String(id) });
    const moves = await targetMoves(trx, { registerId: id, knownAt });
    const standings = replayTargets(moves, day);
    const decisions = await decisionsShown(trx, [register], day);
    const whole = await wholeOf(books, register, { day, knownAt });
    const counts = countsOf(countStates(standings.values()));
    return reply({
      asOf: day,
      knownAt: knownAt ?? null,
      register: { ...registerShown(register, day, decisions), counts, ...whole },
      rows: await rowsShown(trx, { moves, day, actor, today }),
      decisions: register.decisions.flatMap((one) => decisions.get(one.id) ?? []).toReversed(),
    });
  });
}

async function wholeOf(
  books: Books,
  { id: registerId }: TargetRegister,
  { day, knownAt }: { readonly day: string; readonly knownAt: string | undefined },
): Promise<{ members: number; exceptions: number }> {
  const moves = await withEyes(books, systemEyes, (trx) =>
    targetMoves(trx, { registerId, knownAt }),
  );
  const standings = replayTargets(moves, day);
  const members = membersOf(standings, false).length;
  return { members, exceptions: membersOf(standings, true).length };
}

/** The moves of one register that somebody reads, and as of when. */
export interface RowsAsked {
  readonly moves: readonly KeptTargetMove[];
  readonly day: string;
  readonly actor: Actor;
  readonly today: string;
}

/** How each retailer stands on a day, in the order of lines and names; with what the reader may do now. */
export async function rowsShown(trx: Trx, asked: RowsAsked): Promise<TargetRow[]> {
  const { moves, day, actor, today } = asked;
  const standings = replayTargets(moves, day);
  const last = replayTargets(moves, endOfTime);
  const names = await namesOn(trx, day);
  const people = await peopleOf(trx, moves);
  const reasons = new Map(moves.map(({ id, reason }) => [id, reason]));
  const shown = [...standings.values()].map((standing): TargetRow => {
    const { retailer, proposedBy, signatures, moveId } = standing;
    const { state, since, capCartons, isException } = standing;
    const known = names.get(retailer);
    const now = last.get(retailer) ?? standing;
    return {
      ...named(retailer, known),
      state,
      since,
      capCartons,
      isException,
      reason: reasons.get(moveId) ?? "",
      proposedBy: people.get(proposedBy?.personId ?? null) ?? null,
      signatures: signatures.map(({ role, personId }) => ({
        role,
        person: people.get(personId) ?? null,
      })),
      waitsFor: [...waitsFor(standing)],
      may: known === undefined ? [] : [...mayOf(actor, now, known.linePath, today)],
    };
  });
  return shown.toSorted((a, b) => compare(a.line, b.line) || compare(a.name, b.name));
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** What somebody may do with a retailer as it stands now. */
export function mayOf(
  actor: Actor,
  standing: TargetStanding | null,
  linePath: string,
  today: string,
): readonly TargetDeed[] {
  const last = standing?.lastDay ?? today;
  const validDay = last > today ? last : today;
  return everyDeed.filter((deed) => {
    const role = roleFor(actor, deed, linePath);
    if (role === null) return false;
    const by = { role, personId: actor.personId };
    return nextTargetMove(standing, { deed, validDay, isException: false, by }).ok;
  });
}

/** Retailers that these eyes see on a day, by key. */
export async function namesOn(trx: Trx, day: string): Promise<ReadonlyMap<number, RetailerAsOf>> {
  return new Map((await retailersAsOf(trx, day)).map((one) => [one.id, one]));
}

/** What a list shows of a retailer. */
export function named(
  retailerId: number,
  known: RetailerAsOf | undefined,
): Pick<TargetRow, "retailerId" | "licenceCode" | "name" | "line"> {
  const { licenceCode = "", name = "", lineName: line = "" } = known ?? {};
  return { retailerId, licenceCode, name, line };
}

function peopleOf(
  trx: Trx,
  moves: readonly KeptTargetMove[],
): Promise<ReadonlyMap<number | null, string>> {
  return peopleNamed(
    trx,
    moves.map(({ personId }) => personId),
  );
}

/** Rows of the ledgers as people read them, the newest entry first. */
export async function movesShown(
  trx: Trx,
  moves: readonly KeptTargetMove[],
  registers: readonly TargetRegister[],
  day: string,
): Promise<TargetMoveShown[]> {
  const names = await namesOn(trx, day);
  const people = await peopleOf(trx, moves);
  const registerNames = new Map(registers.map(({ id, name }) => [id, name]));
  return moves.toReversed().map((move): TargetMoveShown => {
    const { retailer, personId, evidence: _evidence, ...rest } = move;
    return {
      ...rest,
      ...named(retailer, names.get(retailer)),
      register: registerNames.get(move.registerId) ?? "",
      person: people.get(personId) ?? null,
    };
  });
}
