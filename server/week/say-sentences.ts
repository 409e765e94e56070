import type { Brief } from "@dongxiao/contract";
import { judge, readings } from "@dongxiao/core/judgement";
import { priceClassTitles } from "@dongxiao/core/retailers";
import type { Titles } from "@dongxiao/core/units";

import type { Subject } from "./measure-indicators.ts";
import { inEveryLanguage } from "./words.ts";

/** SKUs by key, with their names. */
type SkuNames = ReadonlyMap<number, { readonly name: string }>;

type Sentence = Brief["sentences"][number];

interface Said {
  readonly subject: Subject;
  readonly kind: string;
  readonly sentence: Sentence;
}

const everything: Titles = {
  "zh-Hans": "全部规格",
  "zh-Hant": "全部規格",
  en: "All SKUs together",
};

/** A reader takes in a page: of the SKUs only those with the most packs moved are named. */
const skusMost = 8;

function nameOf({ cut, member }: Subject, skus: SkuNames): Titles {
  if (cut === "none") return everything;
  if (cut === "priceClass") {
    const titles: Readonly<Record<number, Titles>> = priceClassTitles;
    return titles[Number(member)] ?? inEveryLanguage(() => String(member));
  }
  return inEveryLanguage(() => skus.get(Number(member))?.name ?? String(member));
}

function saidOf(subject: Subject, skus: SkuNames): Said[] {
  return Object.entries(readings).flatMap(([id, reading]) => {
    const verdict = judge(reading, subject.evidence, nameOf(subject, skus));
    if (verdict.state !== "says") return [];
    const { titles, version } = reading;
    const sentence = { reading: id, titles, version, text: verdict.sentence };
    return [{ subject, kind: verdict.kind, sentence }];
  });
}

/** How many packs more or fewer than the week before. */
function movedPacks({ subject }: Said): number {
  const growth = subject.evidence.growth?.now;
  return growth?.state === "number" ? Math.abs(growth.numerator - growth.denominator) : 0;
}

const byWeight = (a: Said, b: Said): number => movedPacks(b) - movedPacks(a);
const isLevel = ({ sentence }: Said): boolean => sentence.reading === "salesLevel";

/**
 * What the readings allow to be said, and nothing that too few retailers stand behind: first of the whole, then of price
 * classes that moved strongly, then of the SKUs that a reading warns about, the weightiest of each first.
 */
export function saySentences(subjects: readonly Subject[], skus: SkuNames): Sentence[] {
  const said = subjects.flatMap((subject) => saidOf(subject, skus));
  const about = (cut: Subject["cut"]): Said[] => said.filter(({ subject }) => subject.cut === cut);
  const classes = about("priceClass").filter(
    (one) => !isLevel(one) || one.kind.startsWith("strong-"),
  );
  const warned = about("sku").filter((one) => !isLevel(one));
  const ordered = [
    ...about("none"),
    ...classes.toSorted(byWeight),
    ...warned.toSorted(byWeight).slice(0, skusMost),
  ];
  return ordered.map(({ sentence }) => sentence);
}
