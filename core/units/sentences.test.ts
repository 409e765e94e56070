import { expect, it } from "vitest";

import { figureText, filled, type Figure } from "./index.ts";

it.each<[string, Figure]>([
  ["1,234,567", { value: 1_234_567, written: "count" }],
  ["62,500.00", { value: 6_250_000, written: "yuan" }],
  ["12.5%", { value: 0.125, written: "percent" }],
  ["+12.5%", { value: 0.125, written: "change" }],
  ["-25.0%", { value: -0.25, written: "change" }],
  ["0.0%", { value: -0.000_01, written: "change" }],
  ["-5.4", { value: -0.0543, written: "points" }],
  ["3", { value: 3, written: "code" }],
  ["977.87", { value: 977.87, written: "count", decimals: 2 }],
  ["+0.0075", { value: 0.0075, written: "signed", decimals: 4 }],
  ["-30.26", { value: -30.26, written: "signed", decimals: 2 }],
  ["0", { value: 0.4, written: "signed" }],
  ["-49.782%", { value: -0.497_82, written: "change", decimals: 3 }],
])("writes %s", (text, figure) => {
  expect(figureText(figure)).toBe(text);
});

it("fills the places of a sentence in every language", () => {
  const template = { "zh-Hans": "{name}:{n}", "zh-Hant": "{n} {name}", en: "{name} {n} {gone}" };
  const name = { "zh-Hans": "甲", "zh-Hant": "乙", en: "$& {n}" };
  expect(filled(template, { name, n: { value: 2, written: "count" } })).toEqual({
    "zh-Hans": "甲:2",
    "zh-Hant": "2 乙",
    en: "$& {n} 2 {gone}",
  });
});
