import { assert, double, integer, property } from "fast-check";
import { expect, it } from "vitest";

import { numberText, plainDecimal, serialOf, serialText } from "./cell-text.ts";

it("writes every number so that it reads back as itself, without an exponent", () => {
  assert(
    property(double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      const text = plainDecimal(value);
      expect(text).toMatch(/^-?\d+(?:\.\d+)?$/u);
      expect(Number(text)).toBe(value === 0 ? 0 : value);
      if (Number.isInteger(value)) expect(numberText(String(value))).toBe(text);
    }),
  );
});

it("keeps the 15 digits of a fraction that spreadsheets show", () => {
  // 12.8 x 3 in binary is 38.400000000000006
  expect(numberText("38.400000000000006")).toBe("38.4");
  expect(numberText("0.30000000000000004")).toBe("0.3");
  expect(numberText("123456789.123456")).toBe("123456789.123456");
});

it("counts serial numbers forward and back to the same day", () => {
  assert(
    property(integer({ min: 61, max: 2_958_465 }), (serial) => {
      expect(serialOf(serialText(String(serial), false, "date"))).toBe(serial);
    }),
  );
});

it("rounds to the second and carries into the next day", () => {
  // 0.999999 of a day is 86,399.9 seconds
  expect(serialText("44508.999999", false, "date")).toBe("2021-11-09");
  expect(serialText("0.999", false, "time")).toBe("23:58:34");
});

it("leaves what is no serial number as it is", () => {
  expect(serialText("2958466", false, "date")).toBe("2958466");
  expect(serialText("abc", false, "date")).toBe("abc");
  expect(numberText("NaN")).toBe("NaN");
});

it("knows no serial number for days before March 1900", () => {
  // 25569 - 25508 = 61 = 1900-03-01
  expect([serialOf("1900-02-28"), serialOf("1900-03-01"), serialOf("2021-02-29")]).toEqual([
    null,
    61,
    null,
  ]);
});
