import { expect, it } from "vitest";

import { Bug, settingsOf, type Parameters } from "./index.ts";

const parameters: Parameters<"share"> = {
  share: {
    titles: { "zh-Hans": "份额", "zh-Hant": "份額", en: "Share" },
    unit: "ratio",
    min: 0,
    max: 1,
    preset: 0.25,
  },
};

it("completes what was chosen with the presets", () => {
  expect(settingsOf(parameters)).toEqual({ share: 0.25 });
  expect(settingsOf(parameters, { share: 1 })).toEqual({ share: 1 });
});

it("refuses a value outside its bounds", () => {
  expect(() => settingsOf(parameters, { share: 1.01 })).toThrow(Bug);
  expect(() => settingsOf(parameters, { share: Number.NaN })).toThrow(Bug);
});
