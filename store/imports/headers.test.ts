import { expect, test } from "vitest";

import { columnsLeftOpen, columnTitles } from "./file-columns.ts";

test("headers that mean no column are named, however they are written the others are not", () => {
  const headers = ["规格编码*", "SKU NAME", "供应状态", "颜色", ""];
  expect(columnsLeftOpen("skus", headers).unmatched).toEqual(["SKU NAME", "颜色"]);
});

test("a quantity in cartons stands for the one in packs; what is not brought is named once", () => {
  const headers = ["周期", "许可证号", "规格编码", "供应量(条)", "单价"];
  const absent = columnsLeftOpen("orders", headers).absent.map((titles) => titles["zh-Hans"]);
  const title = columnTitles("orders");
  expect(absent).toEqual(
    ["requested", "cap", "ordered", "channel"].map((id) => title(id)["zh-Hans"]),
  );
});
