import type { SwotLineShown } from "@dongxiao/contract";
import { expect, it } from "vitest";

import { added, rewritten, struck } from "./changed-lines.ts";

const sentence = { "zh-Hans": "甲", "zh-Hant": "甲", en: "A" };
const said: SwotLineShown = {
  quadrant: "threat",
  rule: "crowdedNearby",
  sentence,
  text: null,
  isStruck: false,
};
const own: SwotLineShown = { ...said, rule: null, sentence: null, text: "乙" };

it("keeps words that differ from the data's, and none that repeat them", () => {
  expect(rewritten([said, own], 0, " 丙 ", "甲")[0]?.text).toBe("丙");
  expect(rewritten([said], 0, "甲", "甲")[0]?.text).toBeNull();
  expect(rewritten([said], 0, " ", "甲")[0]?.text).toBeNull();
});

it("strikes the data's lines out and back, and takes people's lines away", () => {
  expect(struck([said, own], 0)[0]?.isStruck).toBe(true);
  expect(struck(struck([said], 0), 0)).toEqual([said]);
  expect(struck([said, own], 1)).toEqual([said]);
});

it("adds a line to its box", () => {
  expect(added([said], "strength", " 为人热情 ")[1]).toEqual({
    ...own,
    quadrant: "strength",
    text: "为人热情",
  });
});
