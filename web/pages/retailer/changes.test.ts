import { expect, it } from "vitest";

import { changesOf, type Span } from "./changes.ts";

function span(from: string, to: string | null, some: Partial<Span>): Span {
  return {
    from,
    to,
    name: "惠民商店",
    address: "",
    phone: "",
    line: "城东线",
    businessType: "grocery",
    marketType: "urban",
    tradeArea: "market",
    sizeClass: "small",
    tier: 6,
    target: false,
    longitude: null,
    latitude: null,
    routeOrder: null,
    ...some,
  };
}

it("tells the newest change first and what it changed", () => {
  const changes = changesOf([
    span("2020-01-01", "2020-05-31", {}),
    span("2020-06-01", null, { tier: 8, line: "北乡线" }),
  ]);
  expect(changes.map(({ span: { from }, changed }) => [from, changed])).toEqual([
    ["2020-06-01", ["line", "tier"]],
    ["2020-01-01", []],
  ]);
});
