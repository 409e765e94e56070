import { expect, it } from "vitest";

import { beginsMonth } from "./week-option.ts";

it("names each month once, at its first week in the series", () => {
  const cycles = ["2025-08-25", "2025-09-01", "2025-09-08", "2025-09-29", "2025-10-06"];
  const points = cycles.map((cycle) => ({ cycle, value: 1 }));
  expect(cycles.filter((_, place) => beginsMonth(points, place))).toEqual([
    "2025-08-25",
    "2025-09-01",
    "2025-10-06",
  ]);
});
