import { indicatorLook } from "@dongxiao/contract";
import fc from "fast-check";
import { expect, it } from "vitest";

import { addressOf, type Asked, readAsked } from "./asked.ts";

const word = fc.string({ minLength: 4, maxLength: 30 });
const day = fc.constantFrom("2021-11-08", "2022-02-28");

const asked: fc.Arbitrary<Asked> = fc.record({
  question: fc
    .record({
      ids: fc.array(word, { minLength: 1, maxLength: 6 }),
      by: fc.array(word, { maxLength: 3 }),
      only: fc.array(fc.record({ dimension: word, members: fc.array(fc.string()) }), {
        maxLength: 4,
      }),
      period: word,
      compare: fc.oneof(
        fc.constantFrom("none" as const, "previous" as const, "year" as const),
        fc.record({ base: word }),
      ),
      trend: fc.nat(60),
      asOf: fc.option(day, { nil: undefined }),
    })
    .map(({ asOf, ...rest }) => (asOf === undefined ? rest : { ...rest, asOf })),
  look: fc.record({
    view: fc.constantFrom("table", "bar", "line", "heat", "map"),
    sort: fc.option(word),
    of: fc.option(word),
  }),
});

it("keeps every question and look through an address, whatever its members are called", () => {
  fc.assert(
    fc.property(asked, (one) => {
      const text = addressOf(one).toString();
      expect(readAsked(new URLSearchParams(text))).toEqual(one);
    }),
  );
});

it("asks nothing when the address is empty, broken or of another kind", () => {
  expect(readAsked(new URLSearchParams(""))).toBeNull();
  expect(readAsked(new URLSearchParams({ q: "{" }))).toBeNull();
  expect(readAsked(new URLSearchParams({ q: '{"ids":[]}' }))).toBeNull();
});

it("keeps a readable question when only the look is unknown", () => {
  const q = '{"ids":["onShelfRate"],"period":"2021-11"}';
  const read = readAsked(new URLSearchParams({ q, view: "globe" }));
  expect(read?.question.ids).toEqual(["onShelfRate"]);
  expect(read?.look).toEqual(indicatorLook.parse({}));
});
