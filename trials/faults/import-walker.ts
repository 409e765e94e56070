import path from "node:path";

import { openBooks, type Books } from "@dongxiao/store/books";
import { openFacts } from "@dongxiao/store/facts";
import {
  applyImport,
  beginImport,
  checkImport,
  resumeImports,
  undoImport,
  type ImportRoom,
  type Progress,
} from "@dongxiao/store/imports";

import { plantOneLine } from "./one-line.ts";

// Opens a data folder the way a start does, finishes what was left, and does one action; it kills itself at a named step.
// node import-walker.ts <data folder> <file> <import | undo> <stage or "-"> <step>
const [dataFolder = "", file = "", action = "import", stage = "-", step = "0"] =
  process.argv.slice(2);
const fileName = path.basename(file);

const say = (word: string): void => {
  process.stdout.write(`${word}\n`);
};

const dieAt = ({ stage: at, done }: Progress): void => {
  if (at === stage && done === Number(step)) process.kill(process.pid, "SIGKILL");
};

function must<Answer extends object>(answer: Answer): Answer {
  if ("ok" in answer && answer.ok === false) throw new Error(JSON.stringify(answer));
  return answer;
}

/** The number of the applied import of the file; null when there is none. */
async function standing(books: Books): Promise<number | null> {
  const row = await books.owner
    .selectFrom("importBatch")
    .select("id")
    .where("fileName", "=", fileName)
    .where("state", "=", "applied")
    .executeTakeFirst();
  return row?.id ?? null;
}

async function act(room: ImportRoom): Promise<void> {
  const id = await standing(room.books);
  if ((id !== null) === (action === "import")) return;
  if (id !== null) {
    must(await undoImport(room, id, null, { progress: dieAt }));
    return;
  }
  const begun = await beginImport(room, {
    kind: "orders",
    path: file,
    fileName,
    options: { allOrNothing: true, sheet: null, validFrom: "2020-01-06", today: "2022-01-03" },
    startedBy: null,
  });
  must(await checkImport(room, begun, { progress: dieAt }));
  must(await applyImport(room, begun, { progress: dieAt }));
}

const books = must(await openBooks({ dataFolder }));
const opened = must(await openFacts({ folder: path.join(dataFolder, "facts") }));
if (!books.ok || !opened.ok) throw new Error("refused");
const room = { books, facts: opened.facts, folder: path.join(dataFolder, "imports") };
await plantOneLine(books);
await resumeImports(room, { progress: dieAt });
say("working");
await act(room);
say("acknowledged");
const figures = await opened.facts.ask(
  `select cycle, count() as lines, uniqExact(retailer, sku) as keys, sum(supplied_packs) as packs,
     sum(amount_cny_cents) as cents, sum(cityHash64(retailer, sku, supplied_packs, tier)) as mark
   from order_line group by cycle order by cycle`,
);
say(`figures ${JSON.stringify(figures)}`);
await opened.facts.close();
await books.close();
