import { expect, it } from "vitest";

import { wrongDirections } from "./directions.ts";
import { ownImports } from "./imports.ts";
import { readSource } from "./reading.ts";

const exports = {
  core: { "./*": "./*/index.ts" },
  contract: { ".": "./index.ts" },
  store: { "./*": "./*/index.ts" },
};
const targets = [
  "core/units/index.ts",
  "core/units/days.ts",
  "core/frames/index.ts",
  "core/demand/index.ts",
  "core/visits/index.ts",
  "contract/index.ts",
  "store/books/index.ts",
].map((file) => readSource(file, ""));

function complaints(file: string, ...texts: string[]): string[] {
  const readings = [...targets, ...texts.map((text) => readSource(file, text))];
  return wrongDirections(ownImports(readings, exports));
}

it("lets core import from left to right, through the index", () => {
  expect(
    complaints("core/demand/estimate.ts", 'import type { Day } from "../units/index.ts";'),
  ).toEqual([]);
});

it("stops core from importing to its right, types too", () => {
  const wrong = "core/demand/estimate.ts may not import core/visits/index.ts: left to right only";
  const ways = [
    'import { a } from "../visits/index.ts";',
    'import type { A } from "../visits/index.ts";',
    'export { a } from "../visits/index.ts";',
    'export type B = import("../visits/index.ts").A;',
    'const late = await import("../visits/index.ts");',
  ];
  for (const way of ways) expect(complaints("core/demand/estimate.ts", way)).toEqual([wrong]);
});

it("stops an import that goes around an index", () => {
  expect(complaints("core/demand/estimate.ts", 'import { a } from "../units/days.ts";')).toEqual([
    "core/demand/estimate.ts goes around an index: core/units/days.ts",
  ]);
});

it("asks for a place in the order for a new folder of core", () => {
  expect(complaints("core/luck/dice.ts", 'import { a } from "../units/index.ts";')).toEqual([
    "core/luck/dice.ts: its folder has no place in core's order",
  ]);
});

it("stops two folders of one step from importing each other", () => {
  const readings = [
    readSource("core/demand/index.ts", 'import { a } from "../forecasts/index.ts";'),
    readSource("core/forecasts/index.ts", 'import { b } from "../demand/index.ts";'),
  ];
  expect(wrongDirections(ownImports(readings, exports))).toEqual([
    "core folders import each other: demand, forecasts",
  ]);
});

it("stops a room from importing a room that it must not know", () => {
  expect(complaints("web/main.tsx", 'import { a } from "@dongxiao/store/books";')).toEqual([
    "web/main.tsx may not import store/books/index.ts",
  ]);
  expect(complaints("store/facts/a.ts", 'import { a } from "@dongxiao/contract";')).toEqual([
    "store/facts/a.ts may not import contract/index.ts",
  ]);
});

it("asks for another room by its name, not by its path", () => {
  expect(complaints("store/facts/a.ts", 'import { a } from "../../core/units/index.ts";')).toEqual([
    "store/facts/a.ts names another room by path: ../../core/units/index.ts",
  ]);
});
