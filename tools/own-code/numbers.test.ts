import { expect, it } from "vitest";

import { measure, type Numbers } from "./numbers.ts";
import { improved, worsened } from "./ratchet.ts";
import { readSource } from "./reading.ts";
import { quantile, sizesByGroup } from "./sizes.ts";

const linesLong = (lines: number) => "a();\n".repeat(lines);
const small = measure([readSource("core/units/a.ts", linesLong(10))], {}).numbers;

it("takes the smallest value that covers the share", () => {
  const oneToTwenty = Array.from({ length: 20 }, (_, n) => n + 1);
  // 95 % of 20 values are 19 values
  expect(quantile(oneToTwenty, 0.95)).toBe(19);
  expect(quantile(oneToTwenty, 0.5)).toBe(10);
  expect(quantile([], 0.5)).toBe(0);
});

it("measures tests apart and leaves written lists out", () => {
  const sizes = sizesByGroup([
    readSource("core/a.ts", linesLong(10)),
    readSource("core/a.test.ts", linesLong(90)),
    readSource("core/indicators/catalogue.ts", linesLong(300)),
  ]);
  expect(sizes.get("all code")).toMatchObject({ files: 1, fileMax: 10 });
  expect(sizes.get("core tests")).toMatchObject({ files: 1, fileMax: 90 });
});

it("holds tests to the longest file as well", () => {
  const { numbers } = measure([readSource("core/a.test.ts", linesLong(401))], {});
  expect(worsened(numbers, {})).toEqual(["fileMax is 401, at most 400 is allowed"]);
});

it("counts casts in core only outside units", () => {
  const cast = "const a = b as C;";
  const readings = ["core/units/a.ts", "core/visits/a.ts", "core/visits/a.test.ts", "store/a.ts"];
  const { numbers } = measure(
    readings.map((file) => readSource(file, cast)),
    {},
  );
  expect(numbers.coreCasts).toBe(1);
});

it("lets a number move below the limit, and never above it", () => {
  expect(worsened({ ...small, fileP95: 200 }, { fileP95: 10 })).toEqual([]);
  expect(worsened({ ...small, fileP95: 201 }, { fileP95: 10 })).toHaveLength(1);
});

it("lets a recorded debt only shrink", () => {
  const debt: Partial<Numbers> = { silencedRules: 3 };
  expect(worsened({ ...small, silencedRules: 3 }, debt)).toEqual([]);
  expect(worsened({ ...small, silencedRules: 4 }, debt)).toHaveLength(1);
  const paid = improved({ ...small, silencedRules: 1 }, debt);
  expect(worsened({ ...small, silencedRules: 2 }, paid)).toHaveLength(1);
  expect(improved({ ...small, silencedRules: 5 }, debt).silencedRules).toBe(3);
});
