import {
  problem,
  type Problem,
  reply,
  type Reply,
  type TargetMembership,
} from "@dongxiao/contract";
import { decisionOn } from "@dongxiao/core/retailers";
import { targetMoves, targetRegisters, withEyes } from "@dongxiao/store/books";

import { mayOf, movesShown, namesOn, type Reading, rowsShown } from "./list-shown.ts";

/** In which registers a retailer stands or stood, and how it came to that. */
export function membershipsOf(
  { books, actor, today }: Reading,
  retailer: number,
  day: string = today,
): Promise<Reply<{ memberships: TargetMembership[] }> | Problem<"not-found">> {
  return withEyes(books, actor.eyes, async (trx) => {
    const known = (await namesOn(trx, day)).get(retailer);
    if (known === undefined) return problem("not-found", { what: String(retailer) });
    const registers = await targetRegisters(trx);
    const moves = await targetMoves(trx, { retailer });
    const memberships: TargetMembership[] = [];
    for (const register of registers) {
      const own = moves.filter(({ registerId }) => registerId === register.id);
      const isOpen = decisionOn(register.decisions, day)?.isOpen ?? false;
      if (own.length === 0 && !isOpen) continue;
      const [row = null] = await rowsShown(trx, { moves: own, day, actor, today });
      const shown = await movesShown(trx, own, [register], day);
      const may = row?.may ?? mayOf(actor, null, known.linePath, today);
      const { id: registerId, name } = register;
      memberships.push({ registerId, register: name, isOpen, row, may: [...may], moves: shown });
    }
    return reply({ memberships });
  });
}
