import { describe, expect, it } from "vitest";

import { behaviours } from "./behaviours/behaviours.ts";
import { cityPage, describedPage } from "./describe.ts";
import { cityParts, everyParameter } from "./parameters.ts";

describe("the city's page", () => {
  it("has the table that trials/city/describe.ts writes", () => {
    expect(describedPage(cityPage())).toBe(cityPage());
  });

  it("speaks of every behaviour by its id and what it means", () => {
    const page = cityPage();
    for (const [id, { meaning }] of Object.entries(behaviours)) {
      expect(page).toContain(`\`${id}\``);
      expect(page).toContain(meaning);
    }
  });
});

describe("the city's parameters", () => {
  it("have a name of their own, bounds around the preset, and a source each", () => {
    const count = cityParts.reduce(
      (sum, { parameters }) => sum + Object.keys(parameters).length,
      0,
    );
    expect(Object.keys(everyParameter)).toHaveLength(count);
    for (const { min, max, preset, reproduces } of Object.values(everyParameter)) {
      expect(min <= preset && preset <= max).toBe(true);
      expect(reproduces).not.toBe("");
    }
  });
});
