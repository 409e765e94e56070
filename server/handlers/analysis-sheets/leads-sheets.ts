import type { LeadRowShown, LeadSummary, OrderMeasureShown } from "@dongxiao/contract";
import { leadStateTitles } from "@dongxiao/contract";
import { type Language, said } from "@dongxiao/core/units";
import type { SheetToWrite } from "@dongxiao/store/sheets";

import type { LeadsShown } from "../../leads/show-leads.ts";
import { type ListColumn, listSheet, number, text } from "../list-sheet.ts";
import { explainedSheet, type Line } from "./explained-sheets.ts";

const licence = said("许可证号", "許可證號", "Licence code");

function rowColumns(): readonly ListColumn<LeadRowShown>[] {
  const reason = (at: number): ListColumn<LeadRowShown> =>
    text(
      said(`理由 ${at + 1}`, `理由 ${at + 1}`, `Reason ${at + 1}`),
      ({ reasons }, language) => reasons[at]?.[language] ?? "",
    );
  return [
    number(said("名次", "名次", "Rank"), ({ rank }) => rank),
    text(licence, (row) => row.licence),
    text(said("零售户", "零售客戶", "Retailer"), ({ name }) => name),
    text(said("线路", "線路", "Line"), ({ line }) => line),
    number(said("可能性", "可能性", "Chance"), ({ score }) => score),
    reason(0),
    reason(1),
    reason(2),
    text(said("进展", "進展", "State"), ({ state }, language) => leadStateTitles[state][language]),
    text(said("备注", "備註", "Note"), ({ note }) => note),
  ];
}

type Feature = LeadSummary["features"][number];

const featureColumns: readonly ListColumn<Feature>[] = [
  text(said("特征", "特徵", "Feature"), ({ titles }, language) => titles[language]),
  number(said("作用占比", "作用占比", "Share"), ({ share }) => Number(share.toFixed(4))),
  text(said("中位数", "中位數", "Median"), ({ median }, language) => median[language]),
];

const range = (value: number | null, low: number | null, high: number | null): string =>
  value === null ? "—" : `${value.toFixed(3)} (${low?.toFixed(3)} – ${high?.toFixed(3)})`;

function measureLines(
  { auc, aucLow, aucHigh, lift, liftLow, liftHigh }: OrderMeasureShown,
  [hans, hant, en]: readonly [string, string, string],
): readonly Line[] {
  return [
    { what: said(`${hans}：AUC`, `${hant}：AUC`, `${en}: AUC`), says: range(auc, aucLow, aucHigh) },
    {
      what: said(
        `${hans}：前 10% 提升度`,
        `${hant}：前 10% 提升度`,
        `${en}: lift of the best tenth`,
      ),
      says: range(lift, liftLow, liftHigh),
    },
  ];
}

function askedLines({ list, summary }: LeadsShown): readonly Line[] {
  const { measure, lessons, left } = summary;
  return [
    { what: said("名单", "名單", "List"), says: list.name },
    { what: said("截至日期", "截至日期", "As of"), says: `${list.asOf} (${list.cycle})` },
    { what: said("周数", "週數", "Weeks"), says: String(list.weeks) },
    ...measureLines(measure.model, ["本名单", "本名單", "This list"]),
    ...measureLines(measure.breadth, ["按规格数排序", "按規格數排序", "By SKUs bought"]),
    {
      what: said("AUC 之差", "AUC 之差", "AUC more than by SKUs bought"),
      says: range(measure.gain.auc, measure.gain.low, measure.gain.high),
    },
    ...lessons.map(({ name, cut, rows, takers }) => ({
      what: said("学习依据", "學習依據", "Learned from"),
      says: `${name} ${cut}: ${takers} / ${rows}`,
    })),
    { what: said("已有", "已有", "Have it already"), says: String(left.already) },
    {
      what: said("许可证不在有效状态", "許可證不在有效狀態", "Licence not active"),
      says: String(left.inactive),
    },
    {
      what: said("未知许可证号", "未知許可證號", "Unknown licence codes"),
      says: String(left.unknown),
    },
    { what: said("生成时间", "產生時間", "Made at"), says: list.madeAt },
  ];
}

/** A list of leads as a workbook: everybody with the reasons, the features, and what every word means. */
export function leadsSheets(shown: LeadsShown, language: Language): readonly SheetToWrite[] {
  const { rows, summary } = shown;
  return [
    listSheet(said("线索名单", "線索名單", "Leads"), rowColumns(), rows, language),
    listSheet(said("特征", "特徵", "Features"), featureColumns, summary.features, language),
    explainedSheet("leads", askedLines(shown), language),
  ];
}

/** The empty form of a campaign's list. */
export function campaignSheet(language: Language): SheetToWrite {
  return listSheet<string>(
    said("活动名单", "活動名單", "Campaign"),
    [
      text(licence, () => ""),
      text(said("参加（1/0）", "參加（1/0）", "Took part (1/0)"), () => ""),
    ],
    [],
    language,
  );
}
