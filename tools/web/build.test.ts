import * as fs from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterAll, beforeAll, expect, it } from "vitest";

import { house } from "../house.ts";
import { buildWeb } from "./build.ts";

let copy = "";

/** A house whose web app is one page. */
beforeAll(() => {
  copy = fs.mkdtempSync(path.join(tmpdir(), "dongxiao-web-"));
  fs.mkdirSync(path.join(copy, "web"));
  fs.symlinkSync(path.join(house, "node_modules"), path.join(copy, "node_modules"));
  write("web/index.html", '<!doctype html><script type="module" src="/main.ts"></script>');
  write("web/main.ts", 'document.title = "动销一";');
});
afterAll(() => fs.rmSync(copy, { recursive: true, force: true }));

function write(file: string, text: string): void {
  fs.writeFileSync(path.join(copy, file), text);
}

function built(): string {
  const folder = path.join(copy, "web", "dist", "assets");
  return fs
    .readdirSync(folder)
    .map((file) => fs.readFileSync(path.join(folder, file), "utf8"))
    .join();
}

it("builds what is not built, and leaves what is", () => {
  expect(buildWeb(copy)).toBe(true);
  expect(built()).toContain("动销一");
  write("web/dist/left.txt", "as it was");
  expect(buildWeb(copy)).toBe(true);
  expect(fs.existsSync(path.join(copy, "web/dist/left.txt"))).toBe(true);
});

it("builds again when a source changes, but not for a test", () => {
  write("web/main.test.ts", "export {};");
  expect(buildWeb(copy)).toBe(true);
  expect(built()).toContain("动销一");
  write("web/main.ts", 'document.title = "动销二";');
  expect(buildWeb(copy)).toBe(true);
  expect(built()).toContain("动销二");
});

it("keeps the last good web app when a source is broken", () => {
  write("web/main.ts", "const = ;");
  expect(buildWeb(copy)).toBe(false);
  expect(built()).toContain("动销二");
});
