import type { Brief } from "@dongxiao/contract";
import { judge, readings } from "@dongxiao/core/judgement";
import { priceClassTitles } from "@dongxiao/core/retailers";
import type { Titles } from "@dongxiao/core/units";

import type { Subject } from "./measure-indicators.ts";
import type { Situation } from "./situation.ts";
import { inEveryLanguage } from "./words.ts";

const everything: Titles = {
  "zh-Hans": "全部规格",
  "zh-Hant": "全部規格",
  en: "All SKUs together",
};

function nameOf({ cut, member }: Subject, week: Situation): Titles {
  if (cut === "none") return everything;
  if (cut === "priceClass") {
    const titles: Readonly<Record<number, Titles>> = priceClassTitles;
    return titles[Number(member)] ?? inEveryLanguage(() => String(member));
  }
  return inEveryLanguage(() => week.skus.get(Number(member))?.name ?? String(member));
}

/** How sales moved is said of the whole and of price classes; SKUs are only named when a reading warns. */
function isAsked(reading: string, { cut }: Subject): boolean {
  return cut !== "sku" || reading !== "salesLevel";
}

/** Every sentence that the readings allow, and nothing that too few retailers stand behind. */
export function saySentences(subjects: readonly Subject[], week: Situation): Brief["sentences"] {
  return subjects.flatMap((subject) =>
    Object.entries(readings).flatMap(([id, reading]) => {
      if (!isAsked(id, subject)) return [];
      const verdict = judge(reading, subject.evidence, nameOf(subject, week));
      if (verdict.state !== "says") return [];
      return [{ reading: id, version: reading.version, text: verdict.sentence }];
    }),
  );
}
