import path from "node:path";

import {
  openBooks,
  recordObservation,
  systemEyes,
  withEyes,
  type Books,
} from "@dongxiao/store/books";
import { feedFacts, openFacts } from "@dongxiao/store/facts";

import { plantOneLine } from "./one-line.ts";

// Records one count after another and feeds facts in between; says each count once it is acknowledged.
// node facts-feeder.ts <data folder> <first number> <"record" | "finish">
const [dataFolder = "", first = "0", action = "record"] = process.argv.slice(2);

const openedBooks = await openBooks({ dataFolder });
const opened = await openFacts({ folder: path.join(dataFolder, "facts") });
if (!openedBooks.ok || !opened.ok) throw new Error("refused");
const books: Books = openedBooks;
const { facts } = opened;
const { retailers, skus } = await plantOneLine(books);

/** Every third count corrects the one before it: the same retailer, SKU and cycle. */
const keyOf = (n: number): number => n - (n % 3 === 2 ? 1 : 0);

async function record(n: number): Promise<void> {
  const key = keyOf(n);
  await withEyes(books, systemEyes, (trx) =>
    recordObservation(trx, {
      retailerId: retailers[key % retailers.length] ?? 0,
      skuId: skus[Math.floor(key / retailers.length) % skus.length] ?? 0,
      cycle: key % 2 === 0 ? "2021-11-08" : "2021-08-02",
      stockPacks: n,
      soldPacks: null,
      priceCnyCentsPerCarton: null,
      stockOutDays: null,
      method: "visit",
      recordedBy: null,
    }),
  );
  process.stdout.write(`kept ${n}\n`);
}

if (action === "record")
  for (let n = Number(first); ; n += 1) {
    await record(n);
    if (n % 4 === 0) await feedFacts(books, facts);
  }
await feedFacts(books, facts);
const inFacts = await facts.ask(
  "select retailer, sku, cycle, stock_packs as stock from observation order by retailer, sku, cycle",
);
const inBooks = await books.owner
  .selectFrom("observation")
  .select(["retailerId as retailer", "skuId as sku", "cycle", "stockPacks as stock"])
  .orderBy("retailerId")
  .orderBy("skuId")
  .orderBy("cycle")
  .execute();
process.stdout.write(`result ${JSON.stringify({ inFacts, inBooks })}\n`);
await facts.close();
await books.close();
