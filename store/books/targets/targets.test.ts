import {
  everyDeed,
  nextTargetMove,
  replayTargets,
  type TargetRole,
  type TargetStanding,
} from "@dongxiao/core/retailers";
import { assert, dayAfter, dayOf, isoOf } from "@dongxiao/core/units";
import { afterAll, beforeAll, expect, it } from "vitest";

import type { Books } from "../books.ts";
import type { Trx } from "../database.ts";
import { systemEyes, withEyes } from "../eyes.ts";
import { freshBooks, keyOf, plantSmallCity, type SmallCity } from "../testing/index.ts";
import { decideTargetRegister, insertTargetRegister } from "./decide-register.ts";
import { lockTargetRegister, targetRegister, targetRegisters } from "./read-registers.ts";
import { insertTargetMoves, type NewTargetMove, targetMoves } from "./target-moves.ts";

let books: Books;
let city: SmallCity;
let registerId: number;
beforeAll(async () => {
  books = await freshBooks();
  city = await plantSmallCity(books);
  registerId =
    (await bySystem((trx) => insertTargetRegister(trx, { name: "紧俏一号", madeBy: null }))) ?? 0;
  await bySystem((trx) => decideTargetRegister(trx, decision));
});
afterAll(() => books.close());

const bySystem = <Result>(work: (trx: Trx) => Promise<Result>): Promise<Result> =>
  withEyes(books, systemEyes, work);
const decision = {
  get registerId() {
    return registerId;
  },
  fromDay: "2021-01-04",
  total: 3,
  brands: ["春晓"],
  skus: [],
  isOpen: true,
  reason: "立册",
  decidedBy: null,
};

const roles: readonly TargetRole[] = ["representative", "areaManager", "inspector", "planner"];

/** Random numbers below n, the same at each run. */
function seeded(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * n);
  };
}

const firstDay = dayOf("2021-01-04");
assert(firstDay !== null, "a Monday");
const dayAt = (n: number): string => isoOf(dayAfter(firstDay, n));

type Shown = readonly [string, number | null, boolean];
const shownOf = (list: ReadonlyMap<number, TargetStanding>): ReadonlyMap<number, Shown> =>
  new Map([...list].map(([key, one]) => [key, [one.state, one.capCartons, one.isException]]));

/** A clerk's own paper: after each entry, what had been written of whom, and from which day on it holds. */
interface Page {
  readonly at: string;
  readonly rows: readonly {
    readonly day: string;
    readonly retailer: number;
    readonly shown: Shown;
  }[];
}

/** An office at work: people who try moves at random, some for days long gone; what is possible is entered. */
async function workedOffice(trx: Trx, tries: number): Promise<readonly Page[]> {
  const pick = seeded(5);
  const retailers = [...city.retailers.values()];
  const pages: Page[] = [];
  for (let n = 0; n < tries; n += 1) {
    const retailer = retailers[pick(retailers.length)] ?? 0;
    const entered = await targetMoves(trx, { registerId, retailer });
    const before = replayTargets(entered, "9999-12-31").get(retailer) ?? null;
    const by = { role: roles[pick(4)] ?? "planner", personId: null };
    const validDay = dayAt(Math.floor(n / 2) + pick(60) - 30);
    const cap = { capCartons: 1 + pick(9), isException: pick(5) === 0 };
    const deed = everyDeed[pick(everyDeed.length)] ?? "propose";
    const next = nextTargetMove(before, { deed, validDay, by, ...cap });
    if (!next.ok) continue;
    const { ok: _ok, ...became } = next;
    const rest = { fromState: before?.state ?? null, reason: "试", evidence: null, ...by };
    const move: NewTargetMove = { registerId, retailer, validDay, deed, ...rest, ...became };
    await insertTargetMoves(trx, [move]);
    const shown: Shown = [became.toState, became.capCartons, became.isException];
    const at = (await targetMoves(trx, { registerId, retailer })).at(-1)?.enteredAt ?? "";
    pages.push({ at, rows: [...(pages.at(-1)?.rows ?? []), { day: validDay, retailer, shown }] });
  }
  return pages;
}

it("rebuilds 1,000 random days exactly as the list had been recorded, caps included, and as it was known", async () => {
  const pages = await bySystem((trx) => workedOffice(trx, 800));
  const entered = await bySystem((trx) => targetMoves(trx, { registerId }));
  const pick = seeded(9);
  expect(pages.length).toBeGreaterThan(60);
  for (let n = 0; n < 1000; n += 1) {
    const at = pages[pick(pages.length)]?.at ?? "";
    const rows = pages.findLast((page) => page.at <= at)?.rows ?? [];
    const day = dayAt(pick(500) - 40);
    const written = new Map<number, Shown>();
    for (const row of rows) if (row.day <= day) written.set(row.retailer, row.shown);
    const then = entered.filter(({ enteredAt }) => enteredAt <= at);
    expect([at, day, shownOf(replayTargets(then, day))]).toEqual([at, day, written]);
  }
  const knownAt = pages[30]?.at ?? "";
  const then = await bySystem((trx) => targetMoves(trx, { registerId, knownAt }));
  expect(then).toEqual(entered.filter(({ enteredAt }) => enteredAt <= knownAt));
  expect(then.length).toBeLessThan(entered.length);
});

it("keeps every decision with its day, and knows which had been made by a moment", async () => {
  const more = { ...decision, registerId, fromDay: "2021-06-07", total: 5, reason: "扩册" };
  const [before] = await bySystem((trx) => targetRegisters(trx));
  await bySystem((trx) => decideTargetRegister(trx, more));
  const now = await bySystem((trx) => lockTargetRegister(trx, registerId));
  expect(now?.decisions.map(({ fromDay, total }) => [fromDay, total])).toEqual([
    ["2021-01-04", 3],
    ["2021-06-07", 5],
  ]);
  const then = before?.decisions[0]?.decidedAt ?? "";
  expect((await bySystem((trx) => targetRegister(trx, registerId, then)))?.decisions).toHaveLength(
    1,
  );
  expect(await bySystem((trx) => targetRegister(trx, registerId, "2020-01-01"))).toBeNull();
  expect(
    await bySystem((trx) => insertTargetRegister(trx, { name: "紧俏一号", madeBy: null })),
  ).toBeNull();
});

it("shows a representative the moves of the own retailers only", async () => {
  const path = await books.owner
    .selectFrom("orgUnit")
    .select("path")
    .where("id", "=", keyOf(city.units, "east-1"))
    .executeTakeFirstOrThrow();
  const eyes = { personId: null, paths: [path.path], retailerId: null };
  const seen = await withEyes(books, eyes, (trx) => targetMoves(trx));
  const own = ["east-1-a", "east-1-b"].map((code) => keyOf(city.retailers, code));
  expect(new Set(seen.map(({ retailer }) => retailer))).toEqual(new Set(own));
});

it("lets nobody change or take out what was written", async () => {
  await expect(
    bySystem((trx) => trx.updateTable("targetMove").set({ reason: "改" }).execute()),
  ).rejects.toThrow("permission denied");
  await expect(bySystem((trx) => trx.deleteFrom("targetDecision").execute())).rejects.toThrow(
    "permission denied",
  );
});
