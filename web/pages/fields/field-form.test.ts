import { expect, it } from "vitest";

import { choicesFrom, choicesText, titlesFrom } from "./field-form.ts";

it("takes the first language where another was left empty", () => {
  expect(titlesFrom(" 冰柜 ", "", "Fridge")).toEqual({
    "zh-Hans": "冰柜",
    "zh-Hant": "冰柜",
    en: "Fridge",
  });
});

it("reads choices a line each, with or without a code, and writes them back", () => {
  const choices = choicesFrom("c2=北区,北區,North\n\n南区\n东区，東區");
  expect(Object.keys(choices)).toEqual(["c2", "c3", "c4"]);
  expect(choices["c4"]?.titles["zh-Hant"]).toBe("東區");
  expect(choicesFrom(choicesText(choices))).toEqual(choices);
});
