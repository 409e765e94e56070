import { expect, it } from "vitest";

import { english } from "./en/index.ts";
import { zhHans } from "./zh-hans/index.ts";
import { zhHant } from "./zh-hant/index.ts";

type Areas = Readonly<Record<string, Readonly<Record<string, string>>>>;

const others: Readonly<Record<string, Areas>> = { "zh-Hant": zhHant, en: english };
const original: Areas = zhHans;

function slotsIn(text: string): readonly string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, slot]) => slot ?? "").toSorted();
}

it.each(Object.entries(others))("%s has every word, with the same slots", (_, areas) => {
  expect(Object.keys(areas)).toEqual(Object.keys(original));
  for (const [area, words] of Object.entries(original))
    for (const [key, text] of Object.entries(words)) {
      const translated = areas[area]?.[key] ?? "";
      expect(translated, `${area}.${key}`).not.toBe("");
      expect(slotsIn(translated), `${area}.${key}`).toEqual(slotsIn(text));
    }
});

it("keeps simplified characters out of the traditional words", () => {
  const text = Object.values(zhHant)
    .flatMap((words) => Object.values(words))
    .join("");
  expect(text).not.toMatch(/[户规订货导检变误错请码线业态规档关处统据库测预频记审览]/);
});
