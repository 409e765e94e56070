import {
  changeRetailerFile,
  listCare,
  moveComplaint,
  readCare,
  readRetailerCard,
} from "@dongxiao/contract";
import { assert } from "@dongxiao/core/units";
import { keyOf } from "@dongxiao/store/books/testing";
import { afterAll, beforeAll, expect, it } from "vitest";

import { bodyOf, type Answer, type Client } from "../testing/client.ts";
import { openSmallHouse, type SmallHouse } from "../testing/small-house.ts";

let small: SmallHouse;
const clients = new Map<string, Client>();
beforeAll(async () => {
  small = await openSmallHouse();
  await small.addPerson("manager", "areaManager", "east");
  await small.addPerson("rep", "representative", "east-1");
  await small.addPerson("other", "representative", "east-1");
  await small.addPerson("shop", "retailer", "east-1-a");
  for (const name of ["manager", "rep", "other", "shop"])
    clients.set(name, await small.client(name));
});
afterAll(() => small.close());

const at = (code: string): string => `/retailers/${keyOf(small.city.retailers, code)}`;
const own = (): string => at("east-1-a");

function by(name: string): Client {
  const client = clients.get(name);
  assert(client !== undefined, `${name} signed in`);
  return client;
}

const idIn = ({ body }: Answer): number => Number(body?.["id"]);
const codeIn = ({ body, status }: Answer): unknown => body?.["code"] ?? status;
const careSeen = async (name: string) => bodyOf(readCare, await by(name).get(`${own()}/care`));

const contact = { day: "2021-12-20", kind: "visit", summary: "整理价签", items: ["prices"] };
const promise = { side: "wholesaler", text: "送来新价签", dueDay: "2021-12-17" };

it("takes a contact inside the scope and not of a day to come, with a row in the log", async () => {
  expect(codeIn(await by("rep").post(`${at("west-1-a")}/contacts`, contact))).toBe("not-found");
  const ahead = { ...contact, day: "2021-12-21" };
  expect(codeIn(await by("rep").post(`${own()}/contacts`, ahead))).toBe("day-ahead");
  const id = idIn(await by("rep").post(`${own()}/contacts`, contact));
  const { contacts } = await careSeen("manager");
  expect(contacts).toMatchObject([{ id, enteredBy: "rep", ...contact }]);
  const told = await small.house.books.owner.selectFrom("audit").selectAll().execute();
  expect(told).toContainEqual(
    expect.objectContaining({ action: "add-contact", subjectKind: "contact", subjectId: `${id}` }),
  );
});

it("leaves a promise to whoever made it and to managers, and marks it overdue", async () => {
  const id = idIn(await by("rep").post(`${own()}/promises`, promise));
  // due on the 17th, today is the 20th
  expect((await careSeen("rep")).promises).toMatchObject([{ id, standing: "overdue", mine: true }]);
  const settle = (name: string, state: string) =>
    by(name).post(`/promises/${id}/settle`, { state, note: "已送到" });
  expect(codeIn(await settle("other", "kept"))).toBe("entry-of-another");
  expect(codeIn(await settle("rep", "kept"))).toBe(200);
  expect(codeIn(await settle("rep", "broken"))).toBe("entry-not-so");
  expect(codeIn(await settle("manager", "open"))).toBe(200);
  const { body } = await by("manager").get("/home");
  expect(body?.["attention"]).toContainEqual(expect.objectContaining({ path: "/care" }));
  const { promises } = bodyOf(listCare, await by("manager").get("/care"));
  expect(promises).toMatchObject([{ id, licenceCode: "east-1-a", standing: "overdue" }]);
});

it("answers what a retailer brings forward; the retailer reopens it but answers nothing itself", async () => {
  const said = { kind: "complaint", text: "上周少送一条", deadline: "2021-12-01" };
  const id = idIn(await by("shop").post(`${own()}/complaints`, said));
  const move = (name: string, to: string, text: string) =>
    by(name).post(`/complaints/${id}/move`, { to, text });
  expect(codeIn(await move("shop", "answered", "好"))).toBe("role-not-allowed");
  expect(codeIn(await move("rep", "closed", ""))).toBe("entry-not-so");
  expect(codeIn(await move("rep", "answered", "本周补送"))).toBe(200);
  expect(codeIn(await move("shop", "open", "仍未收到"))).toBe(200);
  const { complaints } = await careSeen("shop");
  // no deadline of its own choice
  expect(complaints).toMatchObject([{ id, own: true, deadline: null, state: "open" }]);
  expect(complaints[0]?.moves.map(({ to, text }) => [to, text])).toEqual([
    ["answered", "本周补送"],
    ["open", "仍未收到"],
  ]);
  const noted = idIn(await by("rep").post(`${own()}/complaints`, said));
  const foreign = await by("shop").post(`/complaints/${noted}/move`, { to: "closed" });
  expect(codeIn(foreign)).toBe("not-found");
  expect(moveComplaint.input.safeParse({ id, to: "open" }).success).toBe(false);
});

it("shows a retailer its promises and its own words, and none of what is written about it", async () => {
  const theirs = { ...promise, side: "retailer" };
  await by("rep").post(`${own()}/promises`, theirs);
  const seen = await careSeen("shop");
  expect(seen).toMatchObject({ isStaff: false, contacts: [], photos: [], loans: [] });
  expect(seen.promises.map(({ side }) => side)).toEqual(["wholesaler"]);
  expect(codeIn(await by("shop").get(`${at("east-1-b")}/care`))).toBe("not-found");
  expect(codeIn(await by("shop").post(`${own()}/contacts`, contact))).toBe("role-not-allowed");
});

it("lends a file only by its custodian, and a paper file once at a time", async () => {
  const loan = { form: "paper", borrower: "专卖科", purpose: "核查" };
  const lend = (name: string, days = { lentDay: "2021-12-06", dueDay: "2021-12-13" }) =>
    by(name).post(`${own()}/loans`, { ...loan, ...days });
  expect(codeIn(await lend("rep"))).toBe("custodian-only");
  const { custodianChoices } = await careSeen("manager");
  const rep = custodianChoices.find(({ name }) => name === "rep");
  const named = { personId: rep?.id, of: "line", fromDay: "2021-12-06" };
  expect(codeIn(await by("manager").post(`${own()}/custodian`, named))).toBe(200);
  const nobody = { ...named, personId: 9999 };
  expect(codeIn(await by("manager").post(`${own()}/custodian`, nobody))).toBe("not-found");
  const id = idIn(await lend("rep"));
  expect(codeIn(await lend("manager"))).toBe("file-lent");
  expect(codeIn(await lend("rep", { lentDay: "2021-12-13", dueDay: "2021-12-06" }))).toBe(
    "input-malformed",
  );
  // due on the 13th, today is the 20th
  expect(await careSeen("rep")).toMatchObject({
    custodian: { name: "rep", of: "line" },
    loans: [{ id, isLate: true }],
  });
  const back = (name: string, day: string) => by(name).post(`/loans/${id}/return`, { day });
  expect(codeIn(await back("other", "2021-12-20"))).toBe("custodian-only");
  expect(codeIn(await back("rep", "2021-12-05"))).toBe("entry-not-so");
  expect(codeIn(await back("rep", "2021-12-20"))).toBe(200);
});

it("strikes an entry out with its reason and puts it back, for its maker and managers", async () => {
  const id = idIn(await by("rep").post(`${own()}/contacts`, { ...contact, summary: "记错" }));
  const path = `/care/contact/${id}`;
  expect(codeIn(await by("other").post(`${path}/strike`, { why: "不是我" }))).toBe(
    "entry-of-another",
  );
  expect(codeIn(await by("rep").post(`${path}/strike`, { why: "记错了户" }))).toBe(200);
  expect(codeIn(await by("rep").post(`${path}/strike`, { why: "再划" }))).toBe("entry-not-so");
  const struck = (await careSeen("rep")).contacts.find((one) => one.id === id);
  expect(struck).toMatchObject({ struckWhy: "记错了户" });
  expect(codeIn(await by("manager").post(`${path}/restore`))).toBe(200);
  expect(codeIn(await by("manager").post(`${path}/restore`))).toBe("entry-not-so");
});

it("keeps how a piece of equipment went", async () => {
  const counter = { kind: "counter", code: "G-01", placedDay: "2021-03-01" };
  const id = idIn(await by("rep").post(`${own()}/equipment`, counter));
  const change = (day: string, state = "faulty") =>
    by("rep").post(`/equipment/${id}/state`, { state, day, note: "玻璃破损" });
  expect(codeIn(await change("2021-02-01"))).toBe("entry-not-so");
  expect(codeIn(await change("2021-12-01"))).toBe(200);
  expect(codeIn(await change("2021-12-02"))).toBe("entry-not-so");
  expect((await careSeen("shop")).equipment).toMatchObject([
    { id, state: "faulty", stateDay: "2021-12-01", owner: "wholesaler" },
  ]);
});

it("advises staff by the style of service that somebody noted, and says nothing of it to the retailer", async () => {
  const values = { serviceStyle: "direct" };
  const noted = await by("rep").post(`${own()}/file`, { reason: "走访", values });
  expect(bodyOf(changeRetailerFile, noted)).toEqual({ changed: ["serviceStyle"] });
  expect((await careSeen("rep")).serviceStyle?.advice.en).toContain("say the outcome first");
  expect((await careSeen("shop")).serviceStyle).toBeNull();
});

it("opens the card of a house without orders: nothing is told as zero", async () => {
  const { card } = bodyOf(readRetailerCard, await by("rep").get(`${own()}/card`));
  expect(card).toMatchObject({ sales: null, trade: null, star: null, swot: null, segments: [] });
  expect(card.promises).toHaveLength(2);
});
