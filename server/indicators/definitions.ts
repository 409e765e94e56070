import type { IndicatorDefinition } from "@dongxiao/contract";
import { choose, type Indicator, isShare, lookBackOf, oneCycle } from "@dongxiao/core/indicators";
import { cycleOf, quantityOf } from "@dongxiao/core/units";

import { indicatorsBySpelling } from "./spelling.ts";

/** Any cycle will do to see how far an indicator looks back. */
const anyCycle = oneCycle(cycleOf(quantityOf(0, "day")));

/** A definition as people read it. */
export function definitionOf(id: string, indicator: Indicator): IndicatorDefinition {
  const { version, titles, unit, formula, population, goodDirection, minimumN, source } = indicator;
  return {
    id,
    version,
    titles,
    unit,
    formula,
    population,
    goodDirection,
    isShare: isShare(indicator),
    isEstimate: false,
    minimumN,
    lookBack: lookBackOf(choose(indicator), anyCycle),
    source,
  };
}

/** The whole registry. */
export function registry(): IndicatorDefinition[] {
  return Array.from(indicatorsBySpelling, ([id, indicator]) => definitionOf(id, indicator));
}
