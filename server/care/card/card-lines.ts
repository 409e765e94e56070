import type { RetailerCard } from "@dongxiao/contract";
import {
  complaintKinds,
  complaintStates,
  contactKinds,
  equipmentKinds,
  equipmentStates,
  priceClassTitles,
  promiseStandings,
} from "@dongxiao/core/retailers";
import { type Language, said, type Titles } from "@dongxiao/core/units";

import { wordOf } from "../care-sheets.ts";
import { type CardLine, gradeLines, headLines, salesLines } from "./card-head-lines.ts";
import { cardFigures } from "./card-words.ts";

/** A part of a card as lines. */
export interface CardPart {
  readonly title: Titles;
  readonly lines: readonly CardLine[];
}

function classTitles(priceClass: number): Titles {
  const titles: Readonly<Record<number, Titles>> = priceClassTitles;
  const code = String(priceClass);
  return titles[priceClass] ?? said(code, code, code);
}

function tradeLines({ trade }: RetailerCard): CardLine[] {
  if (trade === null) return [];
  const { count, yuan, percent } = cardFigures;
  const { margin } = trade;
  return [
    ...trade.classes.map(({ priceClass, amountCnyCents, share }): CardLine => [
      classTitles(priceClass),
      `${yuan(amountCnyCents)} (${percent(share)})`,
    ]),
    [
      said("均价（元/条）", "均價（元/條）", "Mean price, CNY a carton"),
      yuan(trade.meanCnyCentsPerCarton),
    ],
    [said("估算毛利率", "估算毛利率", "Estimated margin"), percent(margin.ratio)],
    [
      said("其中按店内采集价", "其中按店內採集價", "By prices seen here"),
      percent(margin.seenShare),
    ],
    [
      said("其中按建议零售价", "其中按建議零售價", "By suggested prices"),
      percent(margin.guidanceShare),
    ],
    [
      said("断货天数（规格·天）", "斷貨天數（規格·天）", "Stock-out days (SKU days)"),
      count(trade.stockOutDays),
    ],
  ];
}

const swotSides = {
  strengths: said("优势", "優勢", "Strengths"),
  weaknesses: said("劣势", "劣勢", "Weaknesses"),
  opportunities: said("机会", "機會", "Opportunities"),
  threats: said("威胁", "威脅", "Threats"),
} as const;
const swotOrder = ["strengths", "weaknesses", "opportunities", "threats"] as const;

function swotLines({ swot }: RetailerCard, language: Language): CardLine[] {
  if (swot === null) return [];
  return swotOrder.flatMap((side) =>
    swot[side].map((sentence): CardLine => [swotSides[side], sentence[language]]),
  );
}

function careLines(card: RetailerCard, language: Language): CardLine[] {
  return [
    ...card.contacts.map(({ day, kind, summary }): CardLine => [
      said("联系", "聯絡", "Contact"),
      `${day} ${wordOf(contactKinds, kind, language)}: ${summary}`,
    ]),
    ...card.promises.map(({ dueDay, text, standing }): CardLine => [
      said("承诺", "承諾", "Promise"),
      `${dueDay} ${text} (${promiseStandings[standing][language]})`,
    ]),
    ...card.complaints.map(({ enteredAt, kind, text, state }): CardLine => [
      complaintKinds[kind].titles,
      `${enteredAt.slice(0, 10)} ${text} (${complaintStates[state][language]})`,
    ]),
    ...card.equipment.map(({ kind, code, state, placedDay }): CardLine => [
      equipmentKinds[kind].titles,
      `${code} ${placedDay} (${wordOf(equipmentStates, state, language)})`,
    ]),
  ];
}

const within = (
  { "zh-Hans": hans, "zh-Hant": hant, en }: Titles,
  days: { from: string; to: string } | null,
): Titles => {
  const span = days === null ? "" : ` ${days.from} – ${days.to}`;
  return said(hans + span, hant + span, en + span);
};

/** A card as titled lines, for a sheet and for the terminal; every number's days stand in its part's title. */
export function cardParts(card: RetailerCard, language: Language): readonly CardPart[] {
  const parts = [
    { title: said("基本情况", "基本情況", "Who it is"), lines: headLines(card, language) },
    { title: said("评级", "評級", "Grades"), lines: gradeLines(card, language) },
    {
      title: within(said("月销售", "月銷售", "Sales by month"), card.sales),
      lines: salesLines(card),
    },
    {
      title: within(said("结构与效益", "結構與效益", "Structure and margin"), card.trade),
      lines: tradeLines(card),
    },
    { title: said("SWOT 分析", "SWOT 分析", "SWOT"), lines: swotLines(card, language) },
    { title: said("往来", "往來", "Contacts"), lines: careLines(card, language) },
  ];
  return parts.filter(({ lines }) => lines.length > 0);
}
