import { framesOf, type Frames, type Observation, type OrderLine } from "../frames/index.ts";
import { cycleAfter, cycleOf, quantityOf, type Cycle } from "../units/index.ts";
import type {
  FactsCircumstances,
  FactsExample,
  FactsExampleLine,
  FactsExampleObservation,
} from "./facts-check.ts";

/** The newest cycle of every example: Monday 2021-11-08 is day 18,939. */
const newest: Cycle = cycleOf(quantityOf(18_939, "day"));

/** The cycle that lies some cycles before the newest one of an example. */
export function exampleCycleAt(offset = 0): Cycle {
  return cycleAfter(newest, -offset);
}

/**
 * An example's rows as columns, and what it is given beside them. What a row leaves out is ordinary: SKU 1 of price
 * class 1, line 11 of area 1, 10 packs a carton, no rationing, ordered as supplied, 1,000 cents a pack, a wholesale
 * price that is not known.
 */
export function factsOfExample(
  example: Pick<FactsExample<string>, "lines" | "observations" | "cycles">,
): { readonly frames: Frames; readonly circumstances: FactsCircumstances } {
  const { lines = [], observations = [], cycles = 1 } = example;
  return {
    frames: framesOf(lines.map(ordinaryLine), observations.map(ordinaryObservation)),
    circumstances: { window: { first: exampleCycleAt(cycles - 1), last: newest } },
  };
}

function ordinaryPlace({
  offset,
  retailer,
  sku = 1,
  line = 11,
  area = 1,
  priceClass = 1,
}: FactsExampleLine | FactsExampleObservation) {
  return { cycle: exampleCycleAt(offset), retailer, sku, line, area, priceClass };
}

function ordinaryLine(line: FactsExampleLine): OrderLine {
  const suppliedPacks = line.suppliedPacks ?? line.orderedPacks ?? 0;
  const orderedPacks = line.orderedPacks ?? suppliedPacks;
  return {
    ...ordinaryPlace(line),
    requestedPacks: line.requestedPacks ?? orderedPacks,
    capPacks: line.capPacks ?? -1,
    orderedPacks,
    suppliedPacks,
    packsPerCarton: line.packsPerCarton ?? 10,
    amountCnyCents: line.amountCnyCents ?? suppliedPacks * 1000,
    wholesaleCnyCentsPerCarton: line.wholesaleCnyCentsPerCarton ?? 0,
  };
}

function ordinaryObservation(seen: FactsExampleObservation): Observation {
  return {
    ...ordinaryPlace(seen),
    stockPacks: seen.stockPacks ?? -1,
    soldPacks: seen.soldPacks ?? -1,
    priceCnyCentsPerCarton: seen.priceCnyCentsPerCarton ?? -1,
    stockOutDays: seen.stockOutDays ?? -1,
  };
}
