import { writeFileSync } from "node:fs";
import path from "node:path";

import {
  changeRetailer,
  openBooks,
  recordObservation,
  systemEyes,
  withEyes,
} from "@dongxiao/store/books";
import { feedFacts, openFacts } from "@dongxiao/store/facts";
import {
  applyImport,
  beginImport,
  checkImport,
  type ImportRoom,
  rebuildFacts,
  resumeImports,
  undoImport,
} from "@dongxiao/store/imports";

import { plantOneLine } from "./one-line.ts";

// Opens a data folder the way a start does, finishes what was left, and fills it, builds its facts anew, or only looks.
// It kills itself as the so manieth step of the building is told; 0 = never.
// node rebuild-walker.ts <data folder> <fill | rebuild | look> <step>
const [dataFolder = "", action = "look", step = "0"] = process.argv.slice(2);

const say = (word: string): void => {
  process.stdout.write(`${word}\n`);
};

let told = 0;
const dieAt = (): void => {
  told += 1;
  if (told === Number(step)) process.kill(process.pid, "SIGKILL");
};

function must<Answer extends object>(answer: Answer): Answer {
  if ("ok" in answer && answer.ok === false) throw new Error(JSON.stringify(answer));
  return answer;
}

/** Each retailer takes each SKU in some weeks, from so many packs on. */
async function importOrders(room: ImportRoom, cycles: readonly string[], packs: number) {
  const rows = cycles.flatMap((cycle) =>
    Array.from({ length: 1000 }, (_, i) => {
      const supplied = packs + (i % 7);
      return `${cycle},R${i % 100},S${Math.floor(i / 100)},${supplied},${supplied * 8}`;
    }),
  );
  const file = path.join(dataFolder, "orders.csv");
  writeFileSync(file, ["周期,许可证号,规格编码,供应量,金额", ...rows, ""].join("\n"));
  const options = { allOrNothing: true, sheet: null, validFrom: "2020-01-06", today: "2022-01-03" };
  const sent = { kind: "orders", path: file, fileName: "orders.csv", options, startedBy: null };
  const id = await beginImport(room, { ...sent, kind: "orders" });
  must(await checkImport(room, id));
  must(await applyImport(room, id));
  return id;
}

/** Three imports that overlap and one that was undone, counts before and after them, and a history that changed. */
async function fill(room: ImportRoom): Promise<void> {
  const { retailers, skus } = await plantOneLine(room.books);
  const count = (cycle: string, stockPacks: number): Promise<unknown> =>
    withEyes(room.books, systemEyes, (trx) =>
      recordObservation(trx, {
        retailerId: retailers[0] ?? 0,
        skuId: skus[0] ?? 0,
        cycle,
        stockPacks,
        soldPacks: null,
        priceCnyCentsPerCarton: null,
        stockOutDays: null,
        method: "visit",
        recordedBy: null,
      }),
    );
  await importOrders(room, ["2021-02-01", "2021-05-03", "2021-08-02"], 10);
  await count("2021-05-03", 7);
  const wrong = await importOrders(room, ["2021-05-03", "2021-11-01"], 90);
  await importOrders(room, ["2021-08-02", "2021-11-08"], 20);
  must(await undoImport(room, wrong, null));
  await count("2021-05-10", 9);
  await withEyes(room.books, systemEyes, (trx) =>
    changeRetailer(trx, retailers[0] ?? 0, "2021-06-07", { tier: 9 }),
  );
  await feedFacts(room.books, room.facts);
}

const books = must(await openBooks({ dataFolder }));
const opened = must(await openFacts({ folder: path.join(dataFolder, "facts") }));
if (!books.ok || !opened.ok) throw new Error("refused");
const { facts } = opened;
const room = { books, facts, folder: path.join(dataFolder, "imports") };
await resumeImports(room, { progress: dieAt });
say("working");
if (action === "fill") await fill(room);
if (action === "rebuild") await rebuildFacts(room, { progress: dieAt });
const figures = await facts.ask(
  `select cycle, count() as lines, uniqExact(retailer, sku) as keys, sum(supplied_packs) as packs,
     sum(amount_cny_cents) as cents, sum(cityHash64(retailer, sku, supplied_packs, tier)) as mark
   from order_line group by cycle order by cycle`,
);
const counts = await facts.ask("select cycle, stock_packs, tier from observation order by cycle");
const kept = await facts.ask(
  `select superseded_by, count() as lines, sum(supplied_packs) as packs
   from order_line_superseded group by superseded_by order by superseded_by`,
);
const [rebuilding] = await facts.ask("select count() as n from rebuilding");
say(`figures ${JSON.stringify({ figures, counts, kept, rebuilding })}`);
say(`steps ${told}`);
await facts.close();
await books.close();
