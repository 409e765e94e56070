import { expect, it } from "vitest";

import { isMasked, maskedText, mayWrite, sightOf } from "./access.ts";
import { fileField, named, type FieldValue } from "./field.ts";
import { fieldRefusal, fieldText } from "./field-value.ts";
import { standardFields } from "./file-fields.ts";
import { fileGroups } from "./groups.ts";

const field = (id: string) => {
  const found = standardFields.find((one) => one.id === id);
  if (found === undefined) throw new Error(`there is no field ${id}`);
  return found;
};
const refusals = (id: string, ...values: readonly FieldValue[]) =>
  values.map((value) => fieldRefusal(field(id), value));

it("names each field once, in three languages and in a group that there is", () => {
  expect(new Set(standardFields.map(({ id }) => id)).size).toBe(standardFields.length);
  for (const language of ["zh-Hans", "zh-Hant", "en"] as const) {
    const names = standardFields.map(({ titles }) => titles[language]);
    expect(new Set(names).size).toBe(names.length);
    expect(names).not.toContain("");
  }
  for (const { group } of standardFields) expect(Object.keys(fileGroups)).toContain(group);
});

it("takes what fits a field and says why it does not take the rest", () => {
  expect(refusals("postcode", "266000", "2660", "26600a", 266_000)).toEqual([
    null,
    "out-of-range",
    "not-digits",
    "wrong-type",
  ]);
  expect(refusals("settlementDay", 1, 31, 0, 32, 1.5, "1")).toEqual([
    null,
    null,
    "out-of-range",
    "out-of-range",
    "wrong-type",
    "wrong-type",
  ]);
  // 0.07 x 100 is 7.000000000000001: two places all the same; 0.005 has three
  expect(refusals("floorAreaM2", 0.07, 36.5, 0.005)).toEqual([null, null, "wrong-type"]);
  expect(refusals("creditLimitCnyCents", 500_000, 0.5)).toEqual([null, "wrong-type"]);
  expect(refusals("tradingSince", "2019-02-28", "2019-02-29")).toEqual([null, "not-a-day"]);
  expect(refusals("category", "main", "toString")).toEqual([null, "not-a-choice"]);
  const tag = fileField({ id: "x", group: "tags", ...named("x", "x", "x"), type: "yesNo" });
  expect([fieldRefusal(tag, true), fieldRefusal(tag, "是")]).toEqual([null, "wrong-type"]);
});

it("never takes what a mask left for an account number", () => {
  expect(maskedText("6222020000001234")).toBe("****1234");
  expect(maskedText("1234")).toBe("****");
  expect(isMasked(maskedText("6222020000001234"))).toBe(true);
  expect(refusals("accountNumber", "6222020000001234", "****1234")).toEqual([null, "masked"]);
});

it("shows a representative the end of an account number, and of the credit data nothing", () => {
  expect(sightOf("account", ["representative"])).toBe("masked");
  expect(sightOf("account", ["representative", "planner"])).toBe("whole");
  expect(sightOf("account", ["inspector"])).toBe("none");
  expect(sightOf("credit", ["representative"])).toBe("none");
  expect([sightOf("staff", ["representative"]), sightOf("staff", ["retailer"])]).toEqual([
    "whole",
    "none",
  ]);
  expect([mayWrite("trade", ["representative"]), mayWrite("account", ["areaManager"])]).toEqual([
    true,
    false,
  ]);
});

it("writes values as people read them", () => {
  expect(fieldText(field("creditLimitCnyCents"), 1_234_500, "en")).toBe("12345.00");
  expect(fieldText(field("category"), "main", "zh-Hans")).toBe("主力");
  expect(fieldText(field("salespeople"), 2, "en")).toBe("2");
});
