import { expect, it } from "vitest";

import { choiceWord } from "./file-commands.ts";

it("reads the choices of a field, in one language or three", () => {
  expect(choiceWord("north=北区,北區,North", choiceWord("south=南"))).toEqual({
    south: { titles: { "zh-Hans": "南", "zh-Hant": "南", en: "南" } },
    north: { titles: { "zh-Hans": "北区", "zh-Hant": "北區", en: "North" } },
  });
  for (const word of ["north", "=北", "north="]) expect(() => choiceWord(word)).toThrow("north=");
});
