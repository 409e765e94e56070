import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterEach, beforeEach, expect, it } from "vitest";

import { pagesOf } from "./pages.ts";

let house = "";
beforeEach(() => {
  house = mkdtempSync(path.join(tmpdir(), "dongxiao-catalogue-"));
  mkdirSync(path.join(house, "core", "indicators"), { recursive: true });
});
afterEach(() => rmSync(house, { recursive: true, force: true }));

function write(name: string, text: string): void {
  writeFileSync(path.join(house, "core", "indicators", name), text);
}

const fillRate = `export const fillRate = {
  titles: { "zh-Hans": "订足率", "zh-Hant": "訂足率", en: "Fill rate" },
  version: 3, unit: "ratio", source: "ASCM",
  formula: { "zh-Hans": "Σ 供货量 ÷ Σ 订购量", "zh-Hant": "Σ 供貨量 ÷ Σ 訂購量", en: "Σ supplied ÷ Σ ordered" },
  parameters: { lookBack: { titles: { "zh-Hans": "回看", "zh-Hant": "回看", en: "Look back" },
    unit: "cycles", min: 1, max: 52, preset: 13 } },

  examples: [{ why: "3 of 4", expect: 0.75 }],
};`;

it("lists the files that export a constant of their own name, and no other", async () => {
  write("fill-rate.ts", fillRate);
  write("indicator.ts", "export interface Indicator { readonly unit: string }");
  write("cuts.ts", 'export const cuts = ["sku"];');
  write("line-sum.ts", "export function lineSum(): number { return 0 }");
  write("fill-rate.test.ts", "export const fillRate = 1;");
  const [list] = await pagesOf(house);
  expect(list).toEqual({
    file: "core/indicators/catalogue.ts",
    text: [
      "// Written by `npm run catalogue`; do not edit.",
      'import { fillRate } from "./fill-rate.ts";',
      "",
      "/** Every indicator in the house, by id. */",
      "export const indicators: {",
      "  readonly fillRate: typeof fillRate;",
      "} = {",
      "  fillRate,",
      "};",
      "",
      "/** The id of one indicator. */",
      "export type IndicatorId = keyof typeof indicators;",
      "",
    ].join("\n"),
  });
});

it("prints a card with the titles, the bounds and the examples", async () => {
  write("fill-rate.ts", fillRate);
  const [, cards] = await pagesOf(house);
  expect(cards?.file).toBe("docs/methods/indicators.md");
  expect(cards?.text).toContain("订足率 · 訂足率 · `fillRate`, version 3, in ratio");
  expect(cards?.text).toContain("| `lookBack` | Look back (回看) | cycles | 1 | 52 | 13 |");
  expect(cards?.text).toContain("- 3 of 4 → `0.75`");
});

it("prints what is said in every language in English and in Chinese, and the rest as it is", async () => {
  write("fill-rate.ts", fillRate);
  const [, cards] = await pagesOf(house);
  expect(cards?.text).toContain(
    "\n\n**Formula.** Σ supplied ÷ Σ ordered\n\n**公式**：Σ 供货量 ÷ Σ 订购量\n\n**Source.** ASCM\n\n",
  );
});

it("names a definition that has no titles", async () => {
  write("fill-rate.ts", "export const fillRate = {\n  examples: [],\n};");
  await expect(pagesOf(house)).rejects.toThrow(
    "core/indicators/fill-rate.ts: fillRate has no titles",
  );
});

it("passes over a kind without members", async () => {
  expect(await pagesOf(house)).toEqual([]);
});
