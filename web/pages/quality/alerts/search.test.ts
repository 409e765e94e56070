import { expect, it } from "vitest";

import { checkIds, questionOf, settingsIn, settingsText } from "./search.ts";
import { factsChecks } from "@dongxiao/core/quality";

it("keeps settings in the address and reads them back", () => {
  const settings = { repeatedStock: { times: 3 }, priceOutOfBand: { leastOfWholesale: 0.25 } };
  const text = settingsText(settings);
  expect(text).toBe("repeatedStock.times:3,priceOutOfBand.leastOfWholesale:0.25");
  expect(settingsIn(text)).toEqual(settings);
  expect(settingsIn("nobody.times:3,repeatedStock.times:many")).toEqual({});
  expect(settingsIn(null)).toEqual({});
});

it("asks a check with its own settings only", () => {
  const search = {
    check: null,
    from: "2021-11-01",
    to: null,
    importId: null,
    settings: { repeatedStock: { times: 3 } },
  };
  expect(questionOf(search, "repeatedStock")).toEqual({
    check: "repeatedStock",
    from: "2021-11-01",
    settings: { times: 3 },
  });
  expect(questionOf(search, "negativeSellOut")).toEqual({
    check: "negativeSellOut",
    from: "2021-11-01",
  });
});

it("shows every check of facts", () => {
  expect(checkIds.toSorted()).toEqual(Object.keys(factsChecks).toSorted());
});
