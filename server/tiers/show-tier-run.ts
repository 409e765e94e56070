import {
  problem,
  type Problem,
  reply,
  type Reply,
  type TierMover,
  type TierRunAnswer,
} from "@dongxiao/contract";
import { tierMoves } from "@dongxiao/core/retailers";
import {
  newestPublished,
  tierAppeals,
  tierRows,
  type TierRow,
  tierRunById,
  type Trx,
  withEyes,
} from "@dongxiao/store/books";

import type { Asker } from "../indicators/plan.ts";
import { retailersNamed } from "../queries/named.ts";
import { earliestDay } from "./publish.ts";
import { appealsShown, oneRunShown } from "./shown.ts";

/** One grading with who would move, within what the asker sees. */
export function showTierRun(
  { books, eyes }: Pick<Asker, "books" | "eyes">,
  id: number,
  moversMost: number,
): Promise<Reply<TierRunAnswer> | Problem<"not-found">> {
  return withEyes(books, eyes, async (trx) => {
    const run = await tierRunById(trx, id);
    if (run === null) return problem("not-found", { what: String(id) });
    const rows = await tierRows(trx, id);
    const given = rows.map((row) => ({
      ...row,
      retailer: row.retailerId,
      previous: row.previousTier,
    }));
    const { movers, matrix, ...counts } = tierMoves(given, moversMost);
    const chosen = new Set(movers.map(({ retailer }) => retailer));
    const byId = new Map(
      rows.filter((row) => chosen.has(row.retailerId)).map((row) => [row.retailerId, row]),
    );
    const ordered = movers.flatMap(({ retailer }) => byId.get(retailer) ?? []);
    return reply({
      run: await oneRunShown(trx, run),
      moves: { ...counts, matrix: [...matrix] },
      movers: await moversShown(trx, ordered, run.toDay),
      reasons: reasonsOf(rows),
      appeals: await appealsShown(trx, await tierAppeals(trx, id), run.toDay),
      earliest: earliestDay(run, await newestPublished(trx, id)),
    });
  });
}

async function moversShown(trx: Trx, rows: readonly TierRow[], day: string): Promise<TierMover[]> {
  const names = await retailersNamed(
    trx,
    rows.map(({ retailerId }) => retailerId),
    day,
  );
  const nameless = { licenceCode: "", name: "", line: "" };
  return rows.map(({ retailerId, previousTier, tier, aim, reason }) => ({
    ...nameless,
    ...names.get(retailerId),
    retailerId,
    previous: previousTier,
    tier,
    aim,
    reason,
  }));
}

function reasonsOf(rows: readonly TierRow[]): TierRunAnswer["reasons"] {
  const groups = [...Map.groupBy(rows, ({ reason }) => reason)];
  return groups.map(([reason, { length: n }]) => ({ reason, n })).toSorted((a, b) => b.n - a.n);
}
