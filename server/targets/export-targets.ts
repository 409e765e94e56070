import { problem, type Problem, reply, type Reply } from "@dongxiao/contract";
import { targetReview } from "@dongxiao/core/retailers";
import { targetMoves, targetRegister, withEyes } from "@dongxiao/store/books";
import type { Facts } from "@dongxiao/store/facts";

import { targetEvidenceOf } from "./evidence.ts";
import { evidenceShown } from "./evidence-shown.ts";
import { movesShown, type Reading, showTargetRegister } from "./list-shown.ts";
import type { TargetBook } from "./target-sheets.ts";

/** Everything that a register's workbook shows, as far as the reader sees. */
export async function targetBook(
  reading: Reading & { readonly facts: Facts },
  id: number,
  day: string,
): Promise<Reply<TargetBook> | Problem<"not-found">> {
  const { books, facts, actor } = reading;
  const answer = await showTargetRegister(reading, id, { asOf: day });
  if (!answer.ok) return answer;
  const asked = { id, day, months: targetReview.parameters.months.preset };
  const evidence = await targetEvidenceOf({ books, facts, eyes: actor.eyes }, asked);
  const listed = { who: "register", top: Number.MAX_SAFE_INTEGER } as const;
  const moves = await ledgerOf(reading, id, undefined);
  if (!moves.ok) return moves;
  return reply({
    answer: answer.value,
    evidence: evidence.ok ? evidenceShown(evidence.value, day, listed) : null,
    moves: moves.value.moves,
  });
}

/** The ledger of a register, or of one retailer in it, the newest entry first. */
export function ledgerOf(
  { books, actor, today }: Reading,
  id: number,
  retailer: number | undefined,
): Promise<Reply<Pick<TargetBook, "moves">> | Problem<"not-found">> {
  return withEyes(books, actor.eyes, async (trx) => {
    const register = await targetRegister(trx, id);
    if (register === null) return problem("not-found", { what: String(id) });
    const moves = await targetMoves(trx, { registerId: id, retailer });
    return reply({ moves: await movesShown(trx, moves, [register], today) });
  });
}
