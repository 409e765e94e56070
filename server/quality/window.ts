import {
  type findingsQuestion,
  problem,
  type Problem,
  reply,
  type Reply,
} from "@dongxiao/contract";
import type { CycleWindow } from "@dongxiao/core/quality";
import { cycleAfter, cycleOf, dayOf } from "@dongxiao/core/units";
import { importById, systemEyes, withEyes } from "@dongxiao/store/books";
import type { z } from "zod";

import type { Asker } from "../indicators/plan.ts";
import { heldIn } from "../indicators/when.ts";

/** How many cycles are looked at when nobody says. */
const usual = 4;
/** How many of an import's cycles are looked at: a quarter. */
const ofImport = 13;
/** How many cycles may be looked at: half a year. */
const most = 26;

type Asked = Pick<z.output<typeof findingsQuestion>, "from" | "to" | "importId">;

/** The cycles that a question looks at; null where there are no facts. */
export async function windowIn(
  asker: Asker,
  { from, to, importId }: Asked,
): Promise<Reply<CycleWindow | null> | Problem<"window-too-long" | "not-found">> {
  if (importId !== undefined) return windowOfImport(asker, importId);
  const held = await heldIn(asker.facts);
  if (held === null) return reply(null);
  const last = cycleIn(to) ?? held.last;
  const first = cycleIn(from) ?? cycleAfter(last, 1 - usual);
  const window = first <= last ? { first, last } : { first: last, last: first };
  const cycles = cyclesIn(window);
  return cycles > most ? problem("window-too-long", { cycles, most }) : reply(window);
}

/** How many cycles a window has. */
export function cyclesIn({ first, last }: CycleWindow): number {
  return (last - first) / 7 + 1;
}

function cycleIn(iso: string | undefined | null) {
  const day = iso === undefined || iso === null ? null : dayOf(iso);
  return day === null ? null : cycleOf(day);
}

async function windowOfImport(
  { books }: Asker,
  id: number,
): Promise<Reply<CycleWindow | null> | Problem<"not-found">> {
  const batch = await withEyes(books, systemEyes, (trx) => importById(trx, id));
  if (batch === null) return problem("not-found", { what: String(id) });
  const [first, last] = [cycleIn(batch.fromCycle), cycleIn(batch.toCycle)];
  if (first === null || last === null) return reply(null);
  const earliest = cycleAfter(last, 1 - ofImport);
  return reply({ first: first < earliest ? earliest : first, last });
}
