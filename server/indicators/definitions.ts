import type { IndicatorDefinition } from "@dongxiao/contract";
import {
  type AnyComposite,
  choose,
  chooseComposite,
  type Indicator,
  isShare,
  lookBackOf,
  oneCycle,
  periodsOf,
} from "@dongxiao/core/indicators";
import { cycleOf, quantityOf } from "@dongxiao/core/units";

import { compositesBySpelling, indicatorsBySpelling } from "./spelling.ts";

/** Any cycle will do to see how far an indicator looks back. */
const anyCycle = oneCycle(cycleOf(quantityOf(0, "day")));

/** A definition as people read it. */
export function definitionOf(
  id: string,
  definition: Indicator | AnyComposite,
): IndicatorDefinition {
  const { version, titles, unit, formula, population, goodDirection, minimumN, source } =
    definition;
  const isComposite = "over" in definition;
  return {
    id,
    version,
    titles,
    unit,
    formula: formula.en,
    formulas: formula,
    population,
    goodDirection,
    isShare: isShare(definition),
    isEstimate: isComposite && definition.over === "businessType",
    minimumN,
    lookBack: isComposite
      ? periodsOf(chooseComposite(definition))
      : lookBackOf(choose(definition), anyCycle),
    source: source.en,
    sources: source,
  };
}

/** The whole registry. */
export function registry(): IndicatorDefinition[] {
  const all = [...indicatorsBySpelling, ...compositesBySpelling];
  return all.map(([id, definition]) => definitionOf(id, definition));
}
