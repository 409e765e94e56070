import { expect, it } from "vitest";

import { preferredLanguage } from "./languages.ts";

it.each([
  [null, "zh-Hans"],
  ["fr-FR,fr;q=0.9", "zh-Hans"],
  ["en-GB,en;q=0.9", "en"],
  ["zh-TW,zh;q=0.9,en;q=0.8", "zh-Hant"],
  ["en;q=0.2,zh-CN;q=0.9", "zh-Hans"],
])("answers %s in %s", (header, language) => {
  expect(preferredLanguage(header)).toBe(language);
});
