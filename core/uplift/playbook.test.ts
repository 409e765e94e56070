import { describe, expect, it } from "vitest";

import { itemTitles } from "./example-item.ts";
import { playbook } from "./playbook/catalogue.ts";
import { proposeActions } from "./propose-actions.ts";
import { swotRules } from "./rules/catalogue.ts";
import type { UpliftAction } from "./uplift-action.ts";

const catalogue: [string, UpliftAction][] = Object.entries(playbook);
const named = (item: string) => ({ item, titles: itemTitles(item) });
const noneOff = new Set<string>();

describe.each(catalogue)("%s", (id, action) => {
  it.each([...action.examples])("$why", ({ items, rules, expect: expected }) => {
    const proposed = proposeActions({ items: items.map(named), rules }, noneOff);
    expect(proposed.some((one) => one.action === id)).toBe(expected);
  });
});

it("proposes what has most reasons first, and names them", () => {
  const wanting = { items: [named("contribution")], rules: ["thinMargin", "fallingSales"] };
  const [first] = proposeActions(wanting, noneOff);
  expect(first?.action).toBe("reviewTheEconomics");
  expect(first?.reasons.map(({ kind, titles }) => [kind, titles.en])).toEqual([
    ["item", "contribution"],
    ["rule", "Thin margin"],
    ["rule", "Falling sales"],
  ]);
});

it("proposes nothing that is switched off, and nothing for a rule that it does not know", () => {
  const wanting = { items: [], rules: ["placeUnknown", "a-rule-of-old"] };
  expect(proposeActions(wanting, noneOff).map(({ action }) => action)).toEqual(["recordThePlace"]);
  expect(proposeActions(wanting, new Set(["recordThePlace"]))).toEqual([]);
});

it("has an action for every weakness that a sheet can name", () => {
  const weaknesses = Object.entries(swotRules).filter(([, rule]) => rule.quadrant === "weakness");
  const unanswered = weaknesses
    .map(([id]) => id)
    .filter((id) => proposeActions({ items: [], rules: [id] }, noneOff).length === 0);
  expect(unanswered).toEqual([]);
});
