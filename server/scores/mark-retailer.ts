import { problem, type Problem, reply, type Reply } from "@dongxiao/contract";
import { scoreMarks } from "@dongxiao/core/retailers";
import { audit, deleteScoreMark, insertScoreMarks, withEyes } from "@dongxiao/store/books";

import type { Asker } from "../indicators/plan.ts";
import { retailersNamed } from "../queries/named.ts";
import { isWithin, markMeant } from "./mark-words.ts";

type Desk = Pick<Asker, "books" | "eyes">;

/** What somebody marked in a shop on a day. */
export interface MarksGiven {
  readonly id: number;
  readonly day: string;
  readonly note: string;
  readonly marks: readonly { readonly item: string; readonly points: number }[];
}

type Unfit = Problem<"score-mark-out-of-bounds" | "input-malformed">;

/** Keeps what somebody marked in a shop; marks of the same day and item are replaced. */
export async function markShop(
  { books, eyes }: Desk,
  { id: retailerId, day, note, marks }: MarksGiven,
  today: string,
): Promise<Reply<{ readonly ids: number[] }> | Unfit | Problem<"not-found">> {
  if (day > today) return problem("input-malformed", { why: day });
  const refused = unfit(marks);
  if (refused !== null) return refused;
  return withEyes(books, eyes, async (trx) => {
    const seen = await retailersNamed(trx, [retailerId], today);
    if (!seen.has(retailerId)) return problem("not-found", { what: String(retailerId) });
    const by = { retailerId, day, note, markedBy: eyes.personId };
    const rows = marks.map(({ item, points }) => ({
      ...by,
      item: markMeant(item) ?? item,
      points,
    }));
    const ids = await insertScoreMarks(trx, rows);
    const subject = { subjectKind: "retailer", subjectId: String(retailerId) };
    const told = { personId: eyes.personId, after: { day, marks }, reason: note };
    await audit(trx, { action: "mark-retailer", ...subject, ...told });
    return reply({ ids: [...ids] });
  });
}

/** The first mark that cannot be given. */
function unfit(marks: MarksGiven["marks"]): Unfit | null {
  for (const { item, points } of marks) {
    const id = markMeant(item);
    if (id === null) return problem("input-malformed", { why: item });
    const { titles, least, most } = scoreMarks[id];
    if (!isWithin(id, points))
      return problem("score-mark-out-of-bounds", { item: titles["zh-Hans"], least, most });
  }
  return null;
}

/** Takes a mark away. */
export function takeMarkAway(
  { books, eyes }: Desk,
  id: number,
): Promise<Reply<Record<string, never>> | Problem<"not-found">> {
  return withEyes(books, eyes, async (trx) => {
    const before = await deleteScoreMark(trx, id);
    if (before === null) return problem("not-found", { what: String(id) });
    const subject = { subjectKind: "score-mark", subjectId: String(id) };
    await audit(trx, { action: "delete-score-mark", ...subject, personId: eyes.personId, before });
    return reply({});
  });
}
