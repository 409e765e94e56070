import { expect, it } from "vitest";

import { house } from "../house.ts";
import { outcomesTable, runSteps } from "./run-steps.ts";

const holds = { name: "holds", program: "-e", words: [""] };
const fails = { name: "fails", program: "-e", words: ["process.exit(3)"] };

const statesOf = (all: boolean) =>
  runSteps([holds, fails, holds], house, all).map(({ state }) => state);

it("stops at the first step that fails", () => {
  expect(statesOf(false)).toEqual(["holds", "fails", "not run"]);
});

it("goes on when all are wanted", () => {
  expect(statesOf(true)).toEqual(["holds", "fails", "holds"]);
});

it("prints a row for each step", () => {
  expect(outcomesTable([{ name: "types", state: "holds", seconds: 1.26 }])).toBe(
    ["step          seconds", "-----  -----  -------", "types  holds      1.3"].join("\n"),
  );
});
