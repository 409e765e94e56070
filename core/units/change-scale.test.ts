import { expect, it } from "vitest";

import { changeScale, changeWordOf } from "./change-scale.ts";

it("calls 5 % either way flat, up to 20 % slight, and more strong", () => {
  const [flat, slight] = [changeScale.flat.preset, changeScale.slight.preset];
  const words = [-0.21, -0.2, -0.06, -0.05, 0, 0.05, 0.06, 0.2, 0.21].map((change) =>
    changeWordOf(change, flat, slight),
  );
  expect(words).toEqual([
    "strong-fall",
    "slight-fall",
    "slight-fall",
    "flat",
    "flat",
    "flat",
    "slight-growth",
    "slight-growth",
    "strong-growth",
  ]);
});
