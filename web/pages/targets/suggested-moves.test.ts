import type { TargetSuggestionShown } from "@dongxiao/contract";
import { expect, it } from "vitest";

import { deedFor, movesFor } from "./suggested-moves.ts";

const said = { "zh-Hans": "弱", "zh-Hant": "弱", en: "weak" };
const suggestion = (rest: Partial<TargetSuggestionShown>): TargetSuggestionShown => ({
  retailerId: 7,
  licenceCode: "L7",
  name: "平安店",
  line: "一线",
  kind: "out",
  state: "watch",
  capCartons: 3,
  sentence: said,
  toStay: null,
  figures: {
    purchaseFrequency: 0.15,
    monthlyCartons: 2,
    growth: null,
    sellThroughFirst: null,
    sellThroughLast: 0.41,
    sellThroughChange: null,
    stockToSalesFirst: null,
    stockToSalesLast: null,
    stockToSalesChange: null,
  },
  ...rest,
});

it("knows the next step of each suggestion, and waits while others have to sign", () => {
  expect(deedFor(suggestion({}))).toBe("remove");
  expect(deedFor(suggestion({ kind: "watch", state: "active" }))).toBe("watch");
  expect(deedFor(suggestion({ kind: "stay" }))).toBe("activate");
  expect(deedFor(suggestion({ kind: "in", state: null }))).toBe("propose");
  expect(deedFor(suggestion({ kind: "in", state: "approved" }))).toBe("activate");
  expect(deedFor(suggestion({ kind: "in", state: "proposed" }))).toBeNull();
});

it("keeps the sentence as the reason and the numbers as the evidence", () => {
  const waiting = suggestion({ kind: "in", state: "proposed", retailerId: 8 });
  expect(movesFor([suggestion({}), waiting], ({ sentence }) => sentence.en)).toEqual([
    {
      deed: "remove",
      retailerId: 7,
      reason: "weak",
      evidence: expect.objectContaining({ purchaseFrequency: 0.15, growth: null }),
    },
  ]);
});
