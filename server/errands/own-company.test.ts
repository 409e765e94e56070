import { freshBooks } from "@dongxiao/store/books/testing";
import { openTestFacts } from "@dongxiao/store/facts";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";

import { stoppedClock } from "../clock.ts";
import { type House, openHouse } from "../house.ts";
import { serve } from "../http.ts";
import { type Client, openClient } from "../testing/client.ts";
import { addAdministrator } from "./add-administrator.ts";
import { importTable } from "./import.ts";

let house: House;
let browser: Client;
let close: () => Promise<void>;
beforeAll(async () => {
  const books = await freshBooks();
  const opened = await openTestFacts();
  const { facts, folder } = opened;
  const clock = stoppedClock("2021-12-20");
  const workshop = { folder, books, facts, clock, log: () => undefined };
  house = await openHouse(workshop, { publicUrl: "http://localhost", env: {} });
  const app = serve(house, { webFolder: "/nowhere", checksReplies: true });
  browser = openClient(app);
  close = async () => {
    await app.close();
    await house.jobs.close();
    await books.close();
    await opened.remove();
  };
});
afterAll(() => close());

const steps = { signal: new AbortController().signal, progress: () => undefined };
const wish = { username: "chief", name: "安宁", company: "某市公司", firstPassword: null };

async function load(kind: string, ...lines: readonly string[]): Promise<unknown> {
  const file = path.join(house.folder, `${kind}.csv`);
  writeFileSync(file, lines.join("\n"));
  const input = { kind, file, validFrom: "2021-01-04", allOrNothing: true, dryRun: false };
  return importTable(house, input, steps);
}

const nextStep = async (): Promise<unknown> => {
  const { body } = await browser.get("/home");
  return (body as { attention: { text: { en: string } }[] }).attention[0]?.text.en;
};

it("lets the first administrator into an empty house with a password that must be changed", async () => {
  const added = await addAdministrator(house, wish, steps);
  expect(added).toMatchObject({ ok: true, value: { username: "chief" } });
  const { firstPassword } = (added as { value: { firstPassword: string } }).value;
  expect(firstPassword).toMatch(/^(?:[a-z2-9]{4}-){3}[a-z2-9]{4}$/);
  await browser.post("/session", { username: "chief", password: firstPassword });
  expect((await browser.get("/home")).body).toMatchObject({ code: "password-change-needed" });
  const change = { current: firstPassword, next: "a-password-of-mine" };
  expect((await browser.ask("PUT", "/me/password", { payload: change })).status).toBe(200);
  expect(await addAdministrator(house, wish, steps)).toMatchObject({ code: "username-taken" });
  const weak = { ...wish, username: "second", firstPassword: "short" };
  expect(await addAdministrator(house, weak, steps)).toMatchObject({ code: "password-weak" });
});

it("names the next step until the house can run a week, and the file's root takes the company's place", async () => {
  expect((await browser.get("/home")).body).toMatchObject({ company: "某市公司" });
  expect(await nextStep()).toContain("import the organisation");
  const organisation = await load(
    "organisation",
    "编码,上级编码,类型,名称,订货日",
    "L1,K1,线路,一线,周二",
    "K1,C1,县,某县,",
    "C1,,市,某市烟草公司,",
  );
  expect(organisation).toMatchObject({ ok: true, value: { added: 3, refused: 0 } });
  expect((await browser.get("/home")).body).toMatchObject({ company: "某市烟草公司" });
  expect(await nextStep()).toBe(
    "Next step: import the retailers. The import page has the form to fill.",
  );
  await load("retailers", "许可证号,名称,线路编码,业态,市场类型", "N1,平安店,L1,便利店,城网");
  expect(await nextStep()).toContain("import the SKUs");
  await load(
    "skus",
    "规格编码,规格名称,品牌,价类,每条包数,每件条数,批发价",
    "S1,甲,甲,一类,10,50,150",
  );
  expect(await nextStep()).toContain("No orders are loaded yet");
  const { body } = await browser.get("/organisation");
  expect((body as { units: { code: string }[] }).units.map(({ code }) => code)).toEqual([
    "C1",
    "K1",
    "L1",
  ]);
});
