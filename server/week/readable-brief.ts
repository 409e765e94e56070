import type { Brief } from "@dongxiao/contract";
import { indicators } from "@dongxiao/core/indicators";
import { readings } from "@dongxiao/core/judgement";
import type { Titles } from "@dongxiao/core/units";

import { inEveryLanguage } from "./words.ts";

type Sentence = Brief["sentences"][number];
type BriefIndicator = Brief["indicators"][number];
type StoredIndicator = Omit<BriefIndicator, "formulas"> & Partial<BriefIndicator>;

/** A brief as some version of the house stored it: early ones lack what was added since. */
interface StoredBrief extends Omit<Brief, "indicators" | "byPriceClass" | "sentences"> {
  readonly indicators: readonly StoredIndicator[];
  readonly byPriceClass: readonly {
    readonly priceClass: number;
    readonly indicators: readonly StoredIndicator[];
  }[];
  readonly sentences: readonly (Omit<Sentence, "titles"> & Partial<Sentence>)[];
}

/** Runs of the first versions did not keep what their readings are called. */
function titled(stored: StoredBrief["sentences"][number]): Sentence {
  const id = stored.reading;
  const known: Readonly<Record<string, { readonly titles: Titles }>> = readings;
  const titles = stored.titles ?? known[id]?.titles ?? inEveryLanguage(() => id);
  return { ...stored, titles };
}

/** Nor did they keep formulas in Chinese: a formula of the same version has not changed its meaning since. */
function formulated(stored: StoredIndicator): BriefIndicator {
  const { id, version, formula } = stored;
  const known: Readonly<Record<string, { readonly version: number; readonly formula: Titles }>> =
    indicators;
  const now = known[id]?.version === version ? known[id].formula : undefined;
  return { ...stored, formulas: stored.formulas ?? now ?? inEveryLanguage(() => formula) };
}

/** A stored brief in the form that the contract has today. */
export function readableBrief(stored: unknown): Brief {
  const brief = stored as StoredBrief;
  return {
    ...brief,
    indicators: brief.indicators.map(formulated),
    byPriceClass: brief.byPriceClass.map((one) => ({
      ...one,
      indicators: one.indicators.map(formulated),
    })),
    sentences: brief.sentences.map(titled),
  };
}
