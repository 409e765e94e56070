import { array, assert, property, tuple, integer } from "fast-check";
import { expect, it } from "vitest";

import { cyclesOf } from "./cycles.ts";

const edge = (from: string, to: string) => ({ from, to });

it("finds a ring, however it is entered, and leaves its tail out", () => {
  const edges = [edge("tail", "b"), edge("a", "b"), edge("b", "c"), edge("c", "a"), edge("c", "d")];
  expect(cyclesOf(edges)).toEqual([["a", "b", "c"]]);
});

it("finds a file that imports itself", () => {
  expect(cyclesOf([edge("a", "a")])).toEqual([["a"]]);
});

it("finds a ring exactly where each of two names reaches the other", () => {
  const names = integer({ min: 0, max: 7 });
  assert(
    property(array(tuple(names, names), { maxLength: 16 }), (pairs) => {
      const edges = pairs.map(([from, to]) => edge(String(from), String(to)));
      const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
        edges.some(
          (step) =>
            step.from === from &&
            !seen.has(step.to) &&
            (step.to === to || reaches(step.to, to, seen.add(step.to))),
        );
      const inRing = new Set(cyclesOf(edges).flat());
      for (let name = 0; name < 8; name += 1)
        expect(inRing.has(String(name))).toBe(reaches(String(name), String(name)));
    }),
  );
});
