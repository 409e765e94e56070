import { describe, expect, it } from "vitest";

import { languages } from "../../units/index.ts";
import { indicators } from "../catalogue.ts";
import { exampleCycle } from "../../frames/index.ts";
import { exampleOf } from "../example.ts";
import { chooseComposite } from "../measuring/compose.ts";
import { measureComposite } from "../measuring/measure-composite.ts";
import { oneCycle } from "../measuring/period.ts";
import { composites } from "./catalogue.ts";
import type { AnyComposite } from "./composite.ts";

const catalogue: [string, AnyComposite][] = Object.entries(composites);

/** The populations of an example, by the number of the finer cut's member. */
const populationsOf = (given: Readonly<Record<number, number>> = {}): Map<number, number> =>
  new Map(Object.entries(given).map(([member, n]) => [Number(member), n]));

describe.each(catalogue)("%s", (id, composite) => {
  it.each([...composite.examples])("$why", (example) => {
    const { lines = [], observations = [], warehouse = [], populations, settings } = example;
    const { frames } = exampleOf({ lines, observations, warehouse });
    const choice = chooseComposite(composite, settings);
    const { result, interval, adds } = measureComposite(choice, frames, {
      period: oneCycle(exampleCycle),
      populations: populationsOf(populations),
    });
    expect(result.state).toBe(example.expect.state);
    for (const [part, expected] of Object.entries(example.expect))
      if (typeof expected === "number")
        expect(Object.entries(result).find(([name]) => name === part)?.[1]).toBeCloseTo(
          expected,
          9,
        );
    if (example.interval !== undefined)
      for (const [place, bound] of example.interval.entries())
        expect(interval?.[place]).toBeCloseTo(bound, 5);
    // opened to the parts that it was put together from, it adds up again
    for (const side of ["numerator", "denominator"] as const)
      if (result.state === "number")
        expect(adds.reduce((sum, one) => sum + one[side], 0)).toBe(result[side]);
  });

  it("has titles of its own, beside the indicators' too", () => {
    for (const language of languages) {
      const others = [...Object.entries(indicators), ...catalogue].filter(([name]) => name !== id);
      expect(others.map(([, { titles }]) => titles[language])).not.toContain(
        composite.titles[language],
      );
    }
  });

  it("says of nothing at all that there is no value", () => {
    const { frames } = exampleOf({ lines: [] });
    const { result } = measureComposite(chooseComposite(composite), frames, {
      period: oneCycle(exampleCycle),
      populations: new Map(),
    });
    expect(result.state).not.toBe("number");
  });
});
