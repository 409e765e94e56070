import { expect, it } from "vitest";

import { columnLetters } from "./column-letters.ts";

it("names columns as spreadsheets do", () => {
  // 26 = Z, 27 = AA, 52 = AZ, 53 = BA, 702 = ZZ, 703 = AAA
  expect([1, 26, 27, 52, 53, 702, 703].map(columnLetters)).toEqual([
    "A",
    "Z",
    "AA",
    "AZ",
    "BA",
    "ZZ",
    "AAA",
  ]);
});
