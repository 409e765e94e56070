import path from "node:path";

import { assert } from "@dongxiao/core/units";
import {
  changeRetailer,
  type ImportBatch,
  recordObservation,
  systemEyes,
  withEyes,
} from "@dongxiao/store/books";
import { feedFacts } from "@dongxiao/store/facts";
import {
  applyImport,
  beginImport,
  checkImport,
  type ImportRoom,
  rebuildFacts,
  undoImport,
} from "@dongxiao/store/imports";

import { plantOneLine } from "../faults/one-line.ts";
import { figuresIn, type Figures } from "./figures.ts";
import { cycles, writeOrders } from "./order-files.ts";

/** What each step of the walk left behind. */
export type Walk = Readonly<Record<string, Figures | ImportBatch["counts"]>>;

/** An answer that must not be a refusal. */
function taken(answer: ImportBatch | { readonly ok: false }): ImportBatch {
  assert(!("ok" in answer), JSON.stringify(answer));
  return answer;
}

/** Checks a file of orders: the dry run. */
export async function checkOrders(room: ImportRoom, file: string): Promise<ImportBatch> {
  const options = {
    allOrNothing: false,
    sheet: null,
    validFrom: "2020-01-06",
    today: "2022-01-03",
  };
  const fileName = path.basename(file);
  const sent = { kind: "orders", path: file, fileName, options, startedBy: null } as const;
  return taken(await checkImport(room, await beginImport(room, sent)));
}

async function importOrders(room: ImportRoom, file: string): Promise<ImportBatch> {
  const { id } = await checkOrders(room, file);
  return taken(await applyImport(room, id));
}

/** Two counts from a phone, one of which is corrected. */
async function recordCounts(
  { books }: ImportRoom,
  retailerId: number,
  skuId: number,
): Promise<void> {
  for (const [cycle, stockPacks] of [
    ["2021-10-04", 30],
    ["2021-10-11", 12],
    ["2021-10-04", 28],
  ] as const)
    await withEyes(books, systemEyes, (trx) =>
      recordObservation(trx, {
        retailerId,
        skuId,
        cycle,
        stockPacks,
        soldPacks: null,
        priceCnyCentsPerCarton: 8050,
        stockOutDays: 0,
        method: "visit",
        recordedBy: null,
      }),
    );
}

/** Does with facts everything that the house does: two imports that overlap, an undo, counts, a change of history, a rebuild. */
export async function walkFacts(room: ImportRoom): Promise<Walk> {
  const { books, facts, folder } = room;
  const { retailers, skus } = await plantOneLine(books);
  const [wide, later] = ["wide.csv", "later.csv"].map((name) => path.join(folder, name));
  writeOrders(wide ?? "", cycles, 10);
  writeOrders(later ?? "", cycles.slice(6), 12);
  const first = await importOrders(room, wide ?? "");
  const imported = await figuresIn(facts);
  const second = await importOrders(room, later ?? "");
  const replaced = await figuresIn(facts);
  taken(await undoImport(room, second.id, null));
  const undone = await figuresIn(facts);
  await recordCounts(room, retailers[0] ?? 0, skus[0] ?? 0);
  await feedFacts(books, facts);
  await withEyes(books, systemEyes, (trx) =>
    changeRetailer(trx, retailers[0] ?? 0, "2021-09-06", { tier: 9 }),
  );
  await feedFacts(books, facts);
  const fed = await figuresIn(facts);
  await rebuildFacts(room);
  const rebuilt = await figuresIn(facts);
  const counts = { first: first.counts, second: second.counts };
  return { ...counts, imported, replaced, undone, fed, rebuilt };
}
