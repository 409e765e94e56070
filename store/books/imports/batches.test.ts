import { afterAll, beforeAll, expect, it } from "vitest";

import type { Books } from "../books.ts";
import type { Trx } from "../database.ts";
import { systemEyes, withEyes } from "../eyes.ts";
import { freshBooks } from "../testing/index.ts";
import { countImport, importById, imports, insertImport, moveImport } from "./batches.ts";
import { forgetImportChanges, importChanges, insertImportChanges } from "./changes.ts";

let books: Books;
beforeAll(async () => {
  books = await freshBooks();
});
afterAll(() => books.close());

const bySystem = <Result>(work: (trx: Trx) => Promise<Result>): Promise<Result> =>
  withEyes(books, systemEyes, work);
const begin = () =>
  bySystem((trx) =>
    insertImport(trx, {
      kind: "orders",
      fileName: "订单.xlsx",
      fileSha256: "00",
      options: { allOrNothing: true },
      startedBy: null,
    }),
  );

it("moves an import on once, however many try", async () => {
  const id = await begin();
  const moves = await Promise.all(
    [1, 2, 3, 4].map(() => bySystem((trx) => moveImport(trx, id, "checking", "checked"))),
  );
  expect(moves.filter(Boolean)).toHaveLength(1);
});

it("keeps counts, options and the cycles that an import covers", async () => {
  const id = await begin();
  await bySystem((trx) => countImport(trx, id, { read: 10, refused: 1 }));
  await bySystem((trx) => countImport(trx, id, { read: 20 }));
  const cycles = { fromCycle: "2021-11-01", toCycle: "2021-11-08" };
  await bySystem((trx) =>
    moveImport(trx, id, "checking", "refused", { ...cycles, refusal: { code: "x" } }),
  );
  expect(await bySystem((trx) => importById(trx, id))).toMatchObject({
    state: "refused",
    options: { allOrNothing: true },
    counts: { read: 20, refused: 1 },
    refusal: { code: "x" },
    ...cycles,
    finishedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
  });
  const refused = await bySystem((trx) => imports(trx, { most: 5, states: ["refused"] }));
  expect(refused.map((one) => one.id)).toEqual([id]);
});

it("remembers what an import did until it is undone", async () => {
  const id = await begin();
  const change = (subjectId: number) => ({
    subjectKind: "retailer",
    subjectId,
    before: [],
    after: [{ from: "2021-01-04", priceClass: 3 }],
  });
  await bySystem((trx) => insertImportChanges(trx, id, [change(1), change(2)]));
  await bySystem((trx) => insertImportChanges(trx, id, [change(3)]));
  expect(await bySystem((trx) => importChanges(trx, id))).toEqual([
    change(1),
    change(2),
    change(3),
  ]);
  await bySystem((trx) => forgetImportChanges(trx, id));
  expect(await bySystem((trx) => importChanges(trx, id))).toEqual([]);
});
