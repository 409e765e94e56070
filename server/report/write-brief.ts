import type { Brief } from "@dongxiao/contract";
import type { Language } from "@dongxiao/core/units";
import { Document, ImageRun, Packer, Paragraph } from "docx";

import { trendPng, trendSize } from "./draw-trend.ts";
import { heading, plain, titleLine } from "./pieces.ts";
import {
  definitions,
  findings,
  forecastTable,
  indicatorTable,
  planTable,
  priceClassTable,
  segmentTable,
  visitTable,
} from "./sections.ts";
import { type Say, sayIn } from "./words.ts";

const fonts: Readonly<Record<Language, string>> = {
  "zh-Hans": "Microsoft YaHei",
  "zh-Hant": "Microsoft JhengHei",
  en: "Calibri",
};

function trendPicture(brief: Brief, say: Say): Paragraph[] {
  const data = trendPng(brief.trend, say);
  const picture = new ImageRun({ type: "png", data, transformation: trendSize });
  return [heading(say("trend")), new Paragraph({ children: [picture] })];
}

/** Writes one week's brief as a Word file, in the reader's language. */
export function writeBrief(brief: Brief, language: Language): Promise<Buffer> {
  const say = sayIn(language);
  const title = `${say("title")} ${brief.cycle}`;
  const document = new Document({
    title,
    creator: "Dongxiao",
    styles: { default: { document: { run: { font: fonts[language], size: 21 } } } },
    sections: [
      {
        children: [
          titleLine(title),
          plain(
            `${say("week")} ${brief.cycle} · ${say("dataUntil")} ${brief.dataUntil} · ${say("made")} ${brief.madeAt.slice(0, 16).replace("T", " ")} UTC`,
          ),
          ...findings(brief, language, say),
          ...indicatorTable(brief, language, say),
          ...priceClassTable(brief, language, say),
          ...trendPicture(brief, say),
          ...segmentTable(brief, say),
          ...forecastTable(brief, say),
          ...planTable(brief, language, say),
          ...visitTable(brief, say),
          ...definitions(brief, language, say),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}
