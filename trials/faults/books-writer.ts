import { writeSync } from "node:fs";
import { setTimeout } from "node:timers/promises";

import { Fault } from "@dongxiao/store/fault";
import {
  audit,
  changeSkus,
  openBooks,
  registerSkus,
  skuIds,
  systemEyes,
  withEyes,
  type Books,
} from "@dongxiao/store/books";

/** Writes single records one after the other until it is killed, and says `kept n` once a record is committed. */
const [dataFolder = "", first = "0"] = process.argv.slice(2);

const say = (line: string): void => {
  writeSync(1, `${line}\n`);
};

async function keep(books: Books, n: number): Promise<void> {
  const code = `S${n}`;
  await withEyes(books, systemEyes, async (trx) => {
    const known = await skuIds(trx, [code]);
    if (known.size > 0) return;
    const ids = await registerSkus(trx, [code]);
    const attributes = {
      name: code,
      brand: "B",
      category: "",
      priceClass: 3,
      packsPerCarton: 10,
      cartonsPerCase: 50,
      orderStepPacks: 10,
      wholesaleCnyCentsPerCarton: n,
      guidanceCnyCentsPerCarton: null,
      supplyState: "free" as const,
    };
    const id = ids.get(code) ?? 0;
    await changeSkus(trx, [{ id, fromDay: "2021-01-04", attributes, importId: null }]);
    await audit(trx, { personId: null, action: "kept", subjectKind: "sku", subjectId: code });
  });
}

/** A record whose fate the fault leaves open is tried again: it is kept once, whichever way the first try ended. */
async function keepSurely(books: Books, n: number): Promise<void> {
  for (;;)
    try {
      return await keep(books, n);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      say(`fault ${error.code}`);
      await setTimeout(20);
    }
}

const books = await openBooks({ dataFolder });
if (!books.ok) throw new Error(JSON.stringify(books));
say("open 0");
for (let n = Number(first); ; n += 1) {
  await keepSurely(books, n);
  say(`kept ${n}`);
}
