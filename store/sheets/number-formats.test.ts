import { expect, it } from "vitest";

import { meaningOf } from "./number-formats.ts";

it("tells days, times and numbers apart by the code", () => {
  const codes = {
    'yyyy"年"m"月"d"日"': "date",
    "yyyy\\-mm\\-dd;@": "date",
    "[$-804]aaaa": "number",
    "m/d/yy h:mm": "date",
    mmm: "date",
    "h:mm AM/PM": "time",
    "mm:ss": "time",
    "[h]:mm:ss": "number",
    General: "number",
    "G/通用格式": "number",
    "#,##0.00_ ": "number",
    '0" days"': "number",
    "[Red]0.0": "number",
    "0.00E+00": "number",
    "@": "number",
  };
  for (const [code, meaning] of Object.entries(codes))
    expect([code, meaningOf(164, code)]).toEqual([code, meaning]);
});

it("knows the built-in formats, the Chinese ones too", () => {
  const ids = [0, 2, 14, 20, 22, 31, 32, 46, 49, 57];
  expect(ids.map((id) => meaningOf(id, undefined))).toEqual([
    "number",
    "number",
    "date",
    "time",
    "date",
    "date",
    "time",
    "number",
    "number",
    "date",
  ]);
});
