import { spawnSync } from "node:child_process";
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterAll, afterEach, beforeAll, expect, it } from "vitest";

import { house } from "./house.ts";
import { rooms } from "./own-code/index.ts";

const copied = ["core", "contract", "store", "server", "web"];
const configs = ["package.json", "tsconfig.base.json", ".oxlintrc.json", "knip.json"];
const sound: Record<string, string> = {
  "core/units/index.ts": "export const one = 1;\n",
  "contract/index.ts": 'export { one as first } from "@dongxiao/core/units";\n',
  "store/books/index.ts": 'export { one as kept } from "@dongxiao/core/units";\n',
  "server/main.ts":
    'import { kept } from "@dongxiao/store/books";\n\nexport const served = kept;\n',
  "web/main.tsx": 'import { first } from "@dongxiao/contract";\n\nexport const shown = first;\n',
};
let copy = "";
let wrongFile = "";

/** A small house with our own locks: the rooms' configuration is copied, their code is not. */
beforeAll(() => {
  copy = fs.mkdtempSync(path.join(tmpdir(), "dongxiao-locks-"));
  for (const file of configs) fs.cpSync(path.join(house, file), path.join(copy, file));
  const packages = path.join(copy, "node_modules");
  fs.mkdirSync(path.join(packages, "@dongxiao"), { recursive: true });
  for (const name of fs.readdirSync(path.join(house, "node_modules")))
    if (name !== "@dongxiao" && name !== ".cache")
      fs.symlinkSync(path.join(house, "node_modules", name), path.join(packages, name));
  for (const room of copied) {
    fs.mkdirSync(path.join(copy, room));
    for (const file of ["package.json", "tsconfig.json"])
      fs.cpSync(path.join(house, room, file), path.join(copy, room, file));
    fs.symlinkSync(path.join(copy, room), path.join(packages, "@dongxiao", room));
  }
  for (const [file, text] of Object.entries(sound)) write(file, text);
});
afterEach(() => fs.rmSync(path.join(copy, wrongFile || "none"), { force: true }));
afterAll(() => fs.rmSync(copy, { recursive: true, force: true }));

function write(file: string, text: string): void {
  fs.mkdirSync(path.dirname(path.join(copy, file)), { recursive: true });
  fs.writeFileSync(path.join(copy, file), text);
}

/** Adds one file that breaks a rule; the next test does not see it any more. */
function breakRule(file: string, text: string): void {
  wrongFile = file;
  write(file, text);
}

interface RoomSettings {
  readonly dependencies?: object;
  readonly references?: readonly { readonly path: string }[];
}

function settingsOf(file: string): RoomSettings {
  return JSON.parse(fs.readFileSync(path.join(house, file), "utf8"));
}

function run(program: string, ...words: string[]): string {
  const file = path.join(house, "node_modules", program);
  const { stdout, stderr } = spawnSync(process.execPath, [file, ...words], {
    cwd: copy,
    encoding: "utf8",
  });
  return stdout + stderr;
}

const typeCheck = (room: string) => run("typescript/bin/tsc", "-b", room);
const lint = (file: string) => run("oxlint/bin/oxlint", file);

it("opens for the sound house", () => {
  expect(copied.map(typeCheck)).toEqual(copied.map(() => ""));
  for (const file of Object.keys(sound))
    expect(lint(file)).toContain("Found 0 warnings and 0 errors");
});

it.each([
  ["process", "export const id = process.pid;"],
  ["document", "export const title = document.title;"],
  ["fetch", 'export const answer = fetch("/");'],
  ["setTimeout", "setTimeout(() => {}, 1);"],
  ["node:fs", 'import { existsSync } from "node:fs";\n\nexport const found = existsSync("/");'],
])("keeps %s out of core by types", (_name, text) => {
  breakRule("core/units/wrong.ts", `${text}\n`);
  expect(typeCheck("core")).toMatch(/wrong\.ts\(.*Cannot find (name|module)/);
});

it.each([
  ["core/units", "../../store/books/index.ts"],
  ["contract", "../store/books/index.ts"],
  ["store", "../contract/index.ts"],
  ["web", "../store/books/index.ts"],
])("keeps %s from %s by project references", (folder, name) => {
  breakRule(`${folder}/wrong.ts`, `export * from "${name}";\n`);
  expect(typeCheck(folder.split("/")[0] ?? "")).toMatch(
    /is not under 'rootDir'|is not listed within the file list/,
  );
});

it("gives each room the references and the dependencies that its direction allows", () => {
  for (const room of Object.keys(rooms)) {
    const { dependencies = {} } = settingsOf(`${room}/package.json`);
    const ours = Object.keys(dependencies).filter((name) => name.startsWith("@dongxiao/"));
    const allowed = rooms[room] ?? [];
    expect(allowed.map((name) => `@dongxiao/${name}`)).toEqual(expect.arrayContaining(ours));
    const { references = [] } = settingsOf(`${room}/tsconfig.json`);
    const referenced = references.map((reference) => reference.path);
    expect(allowed.map((name) => `../${name}`)).toEqual(expect.arrayContaining(referenced));
  }
});

it("keeps packages out of core by its empty list of dependencies", () => {
  breakRule("core/wrong/index.ts", 'import { z } from "zod";\n\nexport const text = z.string();\n');
  const said = run("knip/bin/knip.js", "--include", "unlisted", "--no-config-hints");
  expect(said).toMatch(/zod\s+core\/wrong\/index\.ts/);
});

it.each([
  ["core/units/wrong.ts", 'import { z } from "zod";', "core imports only core"],
  ["core/units/wrong.ts", 'import fs from "node:fs";', "core imports only core"],
  ["core/units/wrong.ts", 'import type { a } from "@dongxiao/contract";', "core imports only core"],
  ["core/units/wrong.ts", "export const now = Date.now();", "core takes time as an argument"],
  ["core/units/wrong.ts", "export const die = Math.random();", "core takes a seeded generator"],
  ["core/units/wrong.test.ts", 'import fs from "node:fs";', "core's tests import core"],
  ["contract/wrong.ts", 'import fs from "node:fs";', "contract imports core and zod"],
  ["contract/wrong.ts", 'import { a } from "@dongxiao/store/books";', "contract imports core"],
  ["store/wrong.ts", 'import { a } from "@dongxiao/contract";', "store imports core"],
  ["store/wrong.ts", 'import { a } from "@dongxiao/server/week";', "store imports core"],
  [
    "server/wrong.ts",
    'import { a } from "@dongxiao/tools";',
    "nothing imports web, trials or tools",
  ],
  ["server/wrong.ts", 'import { a } from "@dongxiao/web/lib";', "nothing imports web"],
  ["web/wrong.ts", 'import { a } from "@dongxiao/store/books";', "through contract"],
  ["web/wrong.ts", 'import { a } from "@dongxiao/server";', "through contract"],
  ["web/wrong.ts", 'import fs from "node:fs";', "through contract"],
])("lints %s: %s", (file, text, complaint) => {
  breakRule(file, `${text}\n`);
  expect(lint(file)).toContain(complaint);
});
