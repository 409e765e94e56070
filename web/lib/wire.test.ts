import { checkImport, readPlan, recordObservation } from "@dongxiao/contract";
import { expect, it } from "vitest";

import { addressed, errorOf, hrefOf, Refused, Unanswered } from "./wire.ts";

it("puts names of the path into the path and the rest into the query", () => {
  expect(hrefOf(readPlan, { id: 3, skuId: 14 })).toBe("/api/weeks/3/plans/14");
  expect(hrefOf(checkImport, { kind: "orders", fileName: "订单 1.xlsx", allOrNothing: true })).toBe(
    "/api/imports?kind=orders&fileName=%E8%AE%A2%E5%8D%95+1.xlsx&allOrNothing=true",
  );
});

it("leaves out what was not given, and keeps what was given as null", () => {
  const { path, rest } = addressed(recordObservation, {
    id: 7,
    skuId: 2,
    stockPacks: null,
    x: undefined,
  });
  expect(path).toBe("/api/retailers/7/observations");
  expect(Object.fromEntries(rest)).toEqual({ skuId: 2, stockPacks: null });
});

it("keeps a refusal's code and facts, and takes anything else for no answer", () => {
  const refused = errorOf(409, { code: "import-has-errors", detail: { refused: 3 } });
  expect(refused).toBeInstanceOf(Refused);
  expect(refused).toMatchObject({ code: "import-has-errors", detail: { refused: 3 } });
  expect(errorOf(503, { code: "something-else" })).toBeInstanceOf(Unanswered);
  expect(errorOf(502, "<html>")).toMatchObject({ status: 502 });
});
