import type { RetailerCard } from "@dongxiao/contract";
import { businessTypes, licenceStates, marketTypes, tradeAreas } from "@dongxiao/core/retailers";
import { type Language, said, type Titles } from "@dongxiao/core/units";

import { wordOf } from "../care-sheets.ts";
import { cardFigures, orderWords } from "./card-words.ts";

/** One line of a card: what it tells and what it says. */
export type CardLine = readonly [label: Titles, value: string];

const orDash = (text: string): string => (text === "" ? "—" : text);

/** Who the retailer is. */
export function headLines({ head }: RetailerCard, language: Language): CardLine[] {
  const { custodian } = head;
  return [
    [said("许可证号", "許可證號", "Licence"), head.licenceCode],
    [
      said("许可证状态", "許可證狀態", "Licence state"),
      licenceStates[head.licenceState].titles[language],
    ],
    [said("店名", "店名", "Name"), head.name],
    [said("县区", "縣區", "County"), orDash(head.county)],
    [said("线路", "線路", "Line"), head.line],
    [said("业态", "業態", "Business type"), wordOf(businessTypes, head.businessType, language)],
    [said("市场类型", "市場類型", "Market type"), wordOf(marketTypes, head.marketType, language)],
    [said("商圈", "商圈", "Trade area"), wordOf(tradeAreas, head.tradeArea, language)],
    [said("地址", "地址", "Address"), orDash(head.address)],
    [said("电话", "電話", "Phone"), orDash(head.phone)],
    [said("档案保管人", "檔案保管人", "File kept by"), custodian?.name ?? "—"],
    [said("订货日", "訂貨日", "Orders"), orderWords(head.order, language)],
  ];
}

/** How the retailer is graded. */
export function gradeLines({ tier, tiers, star, segments }: RetailerCard, language: Language) {
  const rated = star === null ? "—" : `${star.rating ?? star.grade} (${star.period})`;
  const lines: CardLine[] = [
    [said("档位", "檔位", "Tier"), String(tier)],
    ...tiers.map((one): CardLine => [
      said("档位历史", "檔位歷史", "Tiers"),
      `${one.from} – ${one.to ?? ""}: ${one.tier}`,
    ]),
    [said("星级", "星級", "Stars"), rated],
    ...segments.map(({ titles, segment, asOf }): CardLine => [
      titles,
      `${segment?.[language] ?? "—"} (${asOf})`,
    ]),
  ];
  return lines;
}

/** What was supplied, month by month. */
export function salesLines({ sales }: RetailerCard): CardLine[] {
  return (sales?.months ?? []).map(({ month, cartons, amountCnyCents }) => [
    said(`${month} 条数 / 金额（元）`, `${month} 條數 / 金額（元）`, `${month} cartons / CNY`),
    `${cardFigures.count(cartons)} / ${cardFigures.yuan(amountCnyCents)}`,
  ]);
}
