import { routes } from "@dongxiao/contract";
import { assert } from "@dongxiao/core/units";
import { keyOf } from "@dongxiao/store/books/testing";
import { afterAll, beforeAll, expect, it } from "vitest";

import { bodyOf, type Client } from "../testing/client.ts";
import { openSmallHouse, type SmallHouse } from "../testing/small-house.ts";

let small: SmallHouse;
const clients = new Map<string, Client>();
beforeAll(async () => {
  small = await openSmallHouse();
  await small.addPerson("admin", "administrator", "P");
  await small.addPerson("area", "areaManager", "east");
  await small.addPerson("rep", "representative", "east-1");
  await small.addPerson("shop", "retailer", "east-1-a");
  for (const name of ["admin", "area", "rep", "shop"]) clients.set(name, await small.client(name));
});
afterAll(() => small.close());

const idOf = (code: string): number => keyOf(small.city.retailers, code);

function by(name: string): Client {
  const client = clients.get(name);
  assert(client !== undefined, `${name} signed in`);
  return client;
}

async function codesSeen(name: string): Promise<string[]> {
  const answer = await by(name).get("/retailers");
  const { retailers } = bodyOf(routes.listRetailers, answer);
  return retailers.map((one) => one.licenceCode).toSorted();
}

it("lists the retailers of the caller's own subtree", async () => {
  expect(await codesSeen("rep")).toEqual(["east-1-a", "east-1-b"]);
  expect(await codesSeen("area")).toEqual(["east-1-a", "east-1-b", "east-2-a", "east-2-b"]);
  expect(await codesSeen("admin")).toHaveLength(8);
});

it.each([
  ["rep", "east-1-a", 200],
  ["rep", "east-2-a", 404],
  ["area", "east-2-a", 200],
  ["area", "west-1-a", 404],
  ["shop", "east-1-a", 200],
  ["shop", "east-1-b", 404],
  ["admin", "west-1-a", 200],
])("answers %s who opens the page of %s with %s", async (name, code, status) => {
  expect((await by(name).get(`/retailers/${idOf(code)}`)).status).toBe(status);
});

const count = {
  skuId: 1,
  cycle: "2021-12-15",
  stockPacks: 20,
  soldPacks: null,
  priceCnyCentsPerCarton: null,
  stockOutDays: null,
  method: "visit",
};

it("takes a count inside the scope, for the week of its day, and refuses one outside", async () => {
  const skuId = keyOf(small.city.skus, "S1");
  const send = (code: string) =>
    by("rep").post(`/retailers/${idOf(code)}/observations`, { ...count, skuId });
  expect((await send("west-1-a")).status).toBe(404);
  expect((await send("east-1-a")).status).toBe(200);
  const rows = await small.house.books.owner.selectFrom("observation").selectAll().execute();
  // 15 December 2021 is a Wednesday; its week began on Monday the 13th
  expect(rows.map(({ retailerId, cycle }) => [retailerId, cycle])).toEqual([
    [idOf("east-1-a"), "2021-12-13"],
  ]);
});

it("shows the organisation from the caller's own unit down", async () => {
  const { body } = await by("area").get("/organisation");
  const units = body?.["units"] as { code: string; retailers: number }[];
  expect(units.map(({ code, retailers }) => [code, retailers])).toEqual([
    ["east", 4],
    ["east-market", 4],
    ["east-1", 2],
    ["east-2", 2],
  ]);
});

it("keeps the log of deeds from everybody who does not look after the whole company", async () => {
  expect((await by("area").get("/audit")).body).toMatchObject({ code: "role-not-allowed" });
  const { body } = await by("admin").get("/audit?action=record-observation");
  expect(body?.["entries"]).toMatchObject([{ person: "rep", subjectKind: "retailer" }]);
});

it("gives a stand-in the other's line for the days of the absence", async () => {
  const repId = await small.addPerson("stand-in", "representative", "west-1");
  const wish = {
    role: "representative",
    unitId: keyOf(small.city.units, "west-2"),
    retailerId: null,
    from: "2021-12-13",
    to: "2021-12-27",
    standsInFor: null,
    reason: "年休假",
  };
  expect((await by("admin").post(`/people/${repId}/assignments`, wish)).status).toBe(200);
  clients.set("stand-in", await small.client("stand-in"));
  expect(await codesSeen("stand-in")).toEqual(["west-1-a", "west-1-b", "west-2-a", "west-2-b"]);
  const again = await by("admin").post(`/people/${repId}/assignments`, wish);
  expect(again.body).toMatchObject({ code: "assignment-overlaps" });
  const past = { ...wish, from: "2021-11-01", to: "2021-11-08" };
  expect((await by("admin").post(`/people/${repId}/assignments`, past)).status).toBe(200);
});

it("keeps one administrator, whoever leaves", async () => {
  const { body } = await by("admin").get("/people");
  const people = body?.["people"] as {
    id: number;
    username: string;
    assignments: { id: number }[];
  }[];
  const admin = people.find(({ username }) => username === "admin");
  const leave = await by("admin").ask("PUT", `/people/${admin?.id}`, {
    payload: { active: false },
  });
  expect(leave.body).toMatchObject({ code: "last-administrator" });
  const end = { to: "2021-12-20", reason: "" };
  const ended = await by("admin").post(`/assignments/${admin?.assignments[0]?.id}/end`, end);
  expect(ended.body).toMatchObject({ code: "last-administrator" });
});

it("counts what is loaded within the caller's scope", async () => {
  const { body } = await by("rep").get("/home");
  expect(body).toMatchObject({
    company: "省局",
    retailers: { active: 2, all: 2 },
    orders: { lines: 0, fromCycle: null },
    attention: [{ path: "/imports/new" }],
  });
});
