import { expect, it } from "vitest";

import type { TierSchemeShown } from "./tier-data.ts";
import { boundsText, formOf, risingIn } from "./tier-form.ts";

const titles = { "zh-Hans": "", "zh-Hant": "", en: "" };
const scheme: TierSchemeShown = {
  id: "absoluteInterval",
  version: 1,
  titles,
  formula: titles,
  parameters: [{ name: "margin", titles, unit: "ratio", min: 0, max: 0.3, preset: 0.05 }],
  boundLists: [
    { name: "volume", titles, unit: "cartons" },
    { name: "price", titles, unit: "cny-cents/carton" },
  ],
};

it("reads lists with any comma, and only rising ones", () => {
  expect(risingIn("100，200、 450.5")).toEqual([100, 200, 450.5]);
  expect(risingIn("200, 100")).toBeNull();
  expect(risingIn("many")).toBeNull();
});

it("sends prices in cents, and nothing that was not written", () => {
  const values = { scheme: scheme.id, period: "2021-Q4", settings: { margin: 0.05 } };
  expect(formOf({ ...values, bounds: { price: "80.5, 150" } }, scheme)).toEqual({
    scheme: "absoluteInterval",
    period: "2021-Q4",
    reason: "",
    settings: {},
    bounds: { price: [8050, 15_000] },
    frozen: null,
  });
  expect(formOf({ ...values, frozen: "2021-10-04" }, scheme).frozen).toEqual(["2021-10-04"]);
});

it("shows prices in yuan", () => {
  expect(boundsText([8050, 15_000], "cny-cents/carton")).toBe("80.5, 150");
  expect(boundsText([390, 450], "cartons")).toBe("390, 450");
});
