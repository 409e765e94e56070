import { freshBooks } from "@dongxiao/store/books/testing";
import { afterAll, beforeAll, expect, it } from "vitest";

import { consumeTry } from "./tries.ts";

let books: Awaited<ReturnType<typeof freshBooks>>;
beforeAll(async () => {
  books = await freshBooks();
});
afterAll(() => books.close());

const rule = { window: 60, max: 3 };
const tryAt = (key: string, second: number) =>
  consumeTry(books.owner, key, rule, 1_700_000_000_000 + second * 1000);

it("allows as many tries as a window holds, says how long the next one waits, and begins anew after it", async () => {
  const answers = [];
  for (const second of [0, 10, 20, 30]) answers.push(await tryAt("guesser", second));
  expect(answers.map(({ allowed }) => allowed)).toEqual([true, true, true, false]);
  // The window began at second 0 and ends at 60: half a minute from second 30.
  expect(answers.at(-1)?.retryAfter).toBe(30);
  expect((await tryAt("guesser", 60)).allowed).toBe(true);
});

it("lets an address that is never still sign in again and again", async () => {
  const answers = [];
  for (let second = 0; second < 600; second += 25) answers.push(await tryAt("office", second));
  expect(answers.every(({ allowed }) => allowed)).toBe(true);
});

it("counts each address by itself, and two tries at once as two", async () => {
  const answers = await Promise.all([0, 0, 0, 0].map((second) => tryAt("twins", second)));
  expect(answers.filter(({ allowed }) => allowed)).toHaveLength(3);
  expect((await tryAt("other", 0)).allowed).toBe(true);
});
