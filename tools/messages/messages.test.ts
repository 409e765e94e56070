import * as fs from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { expect, it } from "vitest";

import { gapsOf, textsOf } from "./compare.ts";
import { readMessages } from "./read.ts";

const languages = (en: object, hans: object) =>
  new Map([
    ["en", textsOf(en)],
    ["zh-hans", textsOf(hans)],
  ]);

it("has nothing to say when every language says everything", () => {
  const said = languages({ home: { rows: "{{count}} rows" } }, { home: { rows: "{{count}} 行" } });
  expect(gapsOf(said)).toEqual([]);
});

it("names a text that one language lacks or leaves empty", () => {
  expect(
    gapsOf(languages({ home: { title: "Home", rows: "Rows" } }, { home: { rows: " " } })),
  ).toEqual([
    "home.rows is not translated into zh-hans",
    "home.title is not translated into zh-hans",
  ]);
});

it("names a text whose holes differ", () => {
  expect(gapsOf(languages({ rows: "{{count}} of {{whole}}" }, { rows: "{{count}} 行" }))).toEqual([
    "rows is filled differently: count, whole / count",
  ]);
});

it("leaves each language its own forms of number", () => {
  const en = { rows_one: "{{count}} row", rows_other: "{{count}} rows" };
  expect(gapsOf(languages(en, { rows_other: "{{count}} 行" }))).toEqual([]);
});

it("reads one folder per language, from TypeScript and JSON", async () => {
  const folder = fs.mkdtempSync(path.join(tmpdir(), "dongxiao-messages-"));
  fs.mkdirSync(path.join(folder, "en"));
  fs.writeFileSync(path.join(folder, "en", "home.ts"), 'export const home = { title: "Home" };');
  fs.writeFileSync(path.join(folder, "en", "index.ts"), 'export { home } from "./home.ts";');
  fs.writeFileSync(path.join(folder, "en", "common.json"), '{ "yes": "Yes" }');
  const said = await readMessages(folder);
  expect(said.get("en")).toEqual(
    new Map([
      ["common.yes", "Yes"],
      ["home.home.title", "Home"],
    ]),
  );
  fs.rmSync(folder, { recursive: true });
});
