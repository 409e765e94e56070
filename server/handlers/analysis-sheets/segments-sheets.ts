import type { SegmentLineShown, SegmentRow, SegmentsAnswer } from "@dongxiao/contract";
import { type Language, said, type Titles } from "@dongxiao/core/units";
import type { SheetToWrite } from "@dongxiao/store/sheets";

import { type ListColumn, listSheet, number, text } from "../list-sheet.ts";
import {
  dimensionTitles,
  explainedSheet,
  freshLines,
  type Line,
  yuan,
} from "./explained-sheets.ts";

const noSegment = said("未分类", "未分類", "In no segment");
const segmentTitle = said("细分", "細分", "Segment");
const money = said("月均金额（元）", "月均金額（元）", "Monthly mean (CNY)");

type Naming = (segment: string | null) => Titles;

function namingOf({ segmentation }: SegmentsAnswer): Naming {
  const titles = new Map(segmentation.segments.map((one) => [one.id, one.titles]));
  return (segment) => (segment === null ? noSegment : (titles.get(segment) ?? noSegment));
}

/** Money in yuan, everything else as it is. */
function measured(value: number | null, unit: string): number | null {
  return unit.startsWith("cny-cents") ? yuan(value) : value;
}

function listColumns(answer: SegmentsAnswer): readonly ListColumn<SegmentRow>[] {
  const naming = namingOf(answer);
  const groups = new Map(answer.groups.map(({ group, name }) => [group, name]));
  return [
    text(said("许可证号", "許可證號", "Licence"), ({ code }) => code),
    text(said("零售户", "零售客戶", "Retailer"), ({ name }) => name),
    text(said("线路", "線路", "Line"), ({ line }) => line),
    text(
      dimensionTitles(answer.by),
      ({ group }, language) => groups.get(group)?.[language] ?? group,
    ),
    text(segmentTitle, ({ segment }, language) => naming(segment)[language]),
    text(said("分类编码", "分類編碼", "Code"), ({ segmentCode }) => segmentCode ?? ""),
    number(money, ({ monthlyMeanCnyCents }) => yuan(monthlyMeanCnyCents)),
    ...answer.segmentation.measures
      .map(({ titles, unit }, at) =>
        number<SegmentRow>(titles, ({ figures }) => measured(figures[at] ?? null, unit)),
      )
      .filter((_, at) => answer.segmentation.measures[at]?.id !== "monthlyMeanCnyCents"),
    text(said("理由", "理由", "Reason"), ({ reason }, language) => reason[language]),
  ];
}

interface CrossRow extends SegmentLineShown {
  readonly name: Titles;
}

function tableRows({ lines, groups }: SegmentsAnswer): readonly CrossRow[] {
  const all = said("全部", "全部", "All");
  return [
    ...lines.map((line) => ({ ...line, name: all })),
    ...groups.flatMap(({ name, lines: own }) => own.map((line) => ({ ...line, name }))),
  ];
}

function tableColumns(answer: SegmentsAnswer): readonly ListColumn<CrossRow>[] {
  const naming = namingOf(answer);
  return [
    text(dimensionTitles(answer.by), ({ name }, language) => name[language]),
    text(segmentTitle, ({ segment }, language) => naming(segment)[language]),
    number(said("户数", "戶數", "Retailers"), ({ retailers }) => retailers),
    number(said("户数占比", "戶數占比", "Share of retailers"), (row) => row.shareOfRetailers),
    number(money, ({ monthlyMeanCnyCents }) => yuan(monthlyMeanCnyCents)),
    number(said("金额占比", "金額占比", "Share of amount"), ({ share }) => share),
    number(said("最低月均（元）", "最低月均（元）", "Least monthly mean (CNY)"), (row) =>
      yuan(row.leastCnyCents),
    ),
  ];
}

function askedLines(answer: SegmentsAnswer, language: Language): readonly Line[] {
  const { segmentation, settings, asOf, cycle, months } = answer;
  return [
    { what: said("分类方法", "分類方法", "Segmentation"), says: segmentation.titles[language] },
    { what: said("版本", "版本", "Version"), says: `${segmentation.id} v${segmentation.version}` },
    { what: said("公式", "公式", "Formula"), says: segmentation.formula[language] },
    { what: said("出处", "出處", "Source"), says: segmentation.source },
    { what: said("截至日期", "截至日期", "As of"), says: `${asOf} (${cycle})` },
    { what: said("金额回看月数", "金額回看月數", "Months of amounts"), says: String(months) },
    ...segmentation.parameters.map(({ id, titles }) => ({
      what: titles,
      says: String(settings[id] ?? ""),
    })),
    ...segmentation.segments.flatMap(({ titles, traits, visit }) => [
      ...(traits === null ? [] : [{ what: titles, says: traits[language] }]),
      ...(visit === null ? [] : [{ what: titles, says: visit.content[language] }]),
    ]),
    ...freshLines(answer),
  ];
}

/** A segmentation as a workbook: every retailer with the reason, the table by group, and what every word means. */
export function segmentsSheets(
  answer: SegmentsAnswer,
  language: Language,
): readonly SheetToWrite[] {
  return [
    listSheet(said("客户细分", "客戶細分", "Segments"), listColumns(answer), answer.rows, language),
    listSheet(
      said("细分汇总", "細分彙總", "By segment and group"),
      tableColumns(answer),
      tableRows(answer),
      language,
    ),
    explainedSheet("segments", askedLines(answer, language), language),
  ];
}
