import { paretoQuestion } from "@dongxiao/contract";
import { expect, it } from "vitest";

import { questionIn } from "./use-question.ts";

it("reads a shared question and completes it with what is preset", () => {
  expect(questionIn(paretoQuestion, '{"period":"2021-11","of":"brand"}')).toMatchObject({
    period: "2021-11",
    of: "brand",
    shareOfA: 0.8,
    only: [],
  });
});

it("takes an address that was cut or made up for none", () => {
  expect(questionIn(paretoQuestion, null)).toBeNull();
  expect(questionIn(paretoQuestion, '{"period":"2021')).toBeNull();
  expect(questionIn(paretoQuestion, '{"period":"2021","of":"weather"}')).toBeNull();
});
