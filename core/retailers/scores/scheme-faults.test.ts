import { said } from "../../units/index.ts";
import { expect, it } from "vitest";

import { measured, usual } from "./presets/preset-items.ts";
import { scorePresets } from "./presets/index.ts";
import { schemeFaults } from "./scheme-faults.ts";
import type { ScoreHow, ScoreItem, ScoreScheme } from "./score-scheme.ts";

const plain: ScoreScheme = {
  ...scorePresets.fiveDegree.scheme,
  heads: [{ id: "growth", titles: said("成长", "成長", "Growth") }],
  items: [measured(["growth", "skus", 1000], usual.skus)],
};
const faultsOf = (changed: Partial<ScoreScheme>): readonly string[] =>
  schemeFaults({ ...plain, ...changed }).map(({ en }) => en);
const withItem = (changed: Partial<ScoreItem>): readonly string[] =>
  faultsOf({ items: plain.items.map((item) => ({ ...item, ...changed })) });
const withHow = (how: ScoreHow): readonly string[] => withItem({ how });

it("finds nothing in a scheme that makes sense", () => {
  expect(faultsOf({})).toEqual([]);
});

it("names what is doubled or belongs nowhere", () => {
  expect(faultsOf({ items: [...plain.items, ...plain.items] })).toEqual(["item skus stands twice"]);
  expect(withItem({ head: "other" })).toEqual([
    "Growth: has no item",
    "SKUs bought: its head does not exist",
  ]);
  expect(withItem({ measure: "mark:unheard" })).toEqual([
    "SKUs bought: there is no measure mark:unheard",
  ]);
});

it("lets no better number give less, and every item reach its points", () => {
  const wrongWay = "SKUs bought: a better number may not give less";
  expect(withHow({ form: "linear", none: 30, full: 0 })).toEqual([wrongWay]);
  const bands = (...list: readonly (readonly [number, number])[]): ScoreHow => ({
    form: "bands",
    bands: list.map(([edge, points]) => ({ edge, points })),
  });
  expect(withHow(bands([10, 500], [20, 400]))).toEqual([
    wrongWay,
    "SKUs bought: the most that it can give must be its points",
  ]);
  expect(withHow(bands([10, 500], [20, 1000]))).toEqual([]);
  expect(withHow({ form: "codes", points: { market: 1000 } })).toEqual([
    "SKUs bought: this measure is not a code",
  ]);
  expect(withItem({ measure: "tradeArea" })).toEqual(["SKUs bought: it is scored by code only"]);
});

it("asks for grades that fall to one for everybody", () => {
  const [first, second] = plain.grading.grades;
  if (first === undefined || second === undefined) return;
  expect(faultsOf({ grading: { by: "points", grades: [second, first] } })).toEqual([
    "the bounds of grades must fall",
    "the lowest grade must begin at 0",
  ]);
  const all = { ...first, least: 0 };
  expect(faultsOf({ grading: { by: "share", grades: [{ ...first, least: 2 }, all] } })).toEqual([
    "a share is at most 100%",
    "grade A stands twice",
  ]);
});

it("asks a star rating for what is written 5A8", () => {
  const words = "a star rating is written 5A8: its grades are 1 to 6, its letters A to D";
  expect(faultsOf({ kind: "star" })).toEqual([words]);
  const rating = { letters: [{ code: "E", least: 0 }], valueHeads: ["none"] };
  expect(faultsOf({ rating })).toEqual([words, "the heads of the value score do not exist"]);
  const { scheme } = scorePresets.star;
  const letters = [...(scheme.rating?.letters ?? [])].toReversed();
  expect(
    schemeFaults({ ...scheme, rating: { letters, valueHeads: ["contribution"] } }),
  ).toHaveLength(1);
});
