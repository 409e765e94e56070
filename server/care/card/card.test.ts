import { listRetailerCards, readRetailerCard } from "@dongxiao/contract";
import { assert } from "@dongxiao/core/units";
import { keyOf } from "@dongxiao/store/books/testing";
import { afterAll, beforeAll, expect, it } from "vitest";

import { runErrandHere } from "../../control/errands.ts";
import { bodyOf, type Client } from "../../testing/client.ts";
import { plantPrices } from "../../testing/plant-facts.ts";
import { plantOrders, weeklyPacks } from "../../testing/plant-orders.ts";
import { openSmallHouse, type SmallHouse } from "../../testing/small-house.ts";

let small: SmallHouse;
let rep: Client;
let shop: Client;
beforeAll(async () => {
  small = await openSmallHouse();
  await plantOrders(small);
  await small.addPerson("rep", "representative", "east-1");
  await small.addPerson("shop", "retailer", "east-1-a");
  [rep, shop] = await Promise.all([small.client("rep"), small.client("shop")]);
});
afterAll(() => small.close());

const own = (): string => `/retailers/${keyOf(small.city.retailers, "east-1-a")}`;
const cardBy = async (client: Client) =>
  bodyOf(readRetailerCard, await client.get(`${own()}/card`)).card;

it("tells twelve whole months and the structure of the last three, with their days", async () => {
  const card = await cardBy(rep);
  // orders end with the week of 6 December 2021: the last whole month is November
  expect(card.sales?.months.map(({ month }) => month).slice(-2)).toEqual(["2021-10", "2021-11"]);
  expect(card.sales).toMatchObject({ from: "2020-12-07", to: "2021-12-05" });
  const weekly = weeklyPacks(small, "east-1-a");
  // November has the Mondays 1, 8, 15, 22 and 29; every second week brings ten packs of S2
  const november = card.sales?.months.at(-1);
  const scarceWeeks = Math.round(((november?.cartons ?? 0) * 10 - 5 * weekly) / 10);
  expect([2, 3]).toContain(scarceWeeks);
  expect(november).toMatchObject({ amountCnyCents: (5 * weekly + 10 * scarceWeeks) * 800 });
  expect(card.trade).toMatchObject({ from: "2021-09-06", to: "2021-12-05" });
  // one carton of ten packs costs 80 yuan, whatever it is
  expect(card.trade?.meanCnyCentsPerCarton).toBe(8000);
  const shares = card.trade?.classes.map(({ share }) => share ?? 0) ?? [];
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
});

it("has no margin and no days without goods until a price and a count were seen", async () => {
  const before = await cardBy(rep);
  expect(before.trade).toMatchObject({ stockOutDays: null, stockOutCounts: 0 });
  expect(before.trade?.margin).toMatchObject({ ratio: null, seenShare: 0, guidanceShare: 0 });
  const retailer = keyOf(small.city.retailers, "east-1-a");
  const line = keyOf(small.city.units, "east-1");
  const sku = keyOf(small.city.skus, "S1");
  const price = { retailer, line, sku, price: 10_000, wholesale: 8000, guidance: -1 };
  await plantPrices(small.house.facts, [{ ...price, cycle: "2021-11-08" }]);
  const { margin } = (await cardBy(rep)).trade ?? {};
  // (100 - 80) / 100 of all that S1 brought
  expect(margin?.ratio).toBeCloseTo(0.2, 12);
  expect(margin?.seenShare).toBeGreaterThan(0.5);
  expect(margin?.guidanceShare).toBe(0);
});

it("cuts the retailer for the wholesaler's people only, and shows its tier to both", async () => {
  const [staff, self] = [await cardBy(rep), await cardBy(shop)];
  expect(staff.segments.map(({ id }) => id)).toEqual([
    "ability-by-willingness",
    "abc-by-three-month-mean",
  ]);
  expect(self).toMatchObject({ isStaff: false, segments: [], tier: 10 });
  expect(self.sales).toEqual(staff.sales);
  expect(staff.tiers).toEqual([{ tier: 10, from: "2020-01-06", to: null }]);
});

it("gives the cards of a line in one answer, and none of a line that is not seen", async () => {
  const line = keyOf(small.city.units, "east-1");
  const cards = bodyOf(listRetailerCards, await rep.get(`/retailer-cards?line=${line}`));
  expect([cards.all, cards.cards.map(({ head }) => head.licenceCode)]).toEqual([
    2,
    ["east-1-a", "east-1-b"],
  ]);
  const foreign = keyOf(small.city.units, "west-1");
  expect((await rep.get(`/retailer-cards?line=${foreign}`)).status).toBe(404);
});

it("writes the card as a workbook and as lines of the terminal", async () => {
  const book = await rep.get(`${own()}/card/export`);
  expect(book.bytes.subarray(0, 2).toString()).toBe("PK");
  const steps = { signal: new AbortController().signal, progress: () => undefined };
  const input = { retailer: "east-1-a" };
  const errand = await runErrandHere(small.house, "card", input, steps);
  assert(errand.ok, "the card is there");
  expect(JSON.stringify(errand.value)).toContain("月销售 2020-12-07 – 2021-12-05");
  const unknown = await runErrandHere(small.house, "card", { retailer: "none" }, steps);
  expect(unknown).toMatchObject({ code: "not-found" });
  const text = { ...input, kind: "visit", day: "2021-12-06", summary: "整理陈列" };
  expect(await runErrandHere(small.house, "care-contact", text, steps)).toMatchObject({ ok: true });
  const wrong = { ...text, kind: "dream" };
  expect(await runErrandHere(small.house, "care-contact", wrong, steps)).toMatchObject({
    code: "input-malformed",
  });
});
