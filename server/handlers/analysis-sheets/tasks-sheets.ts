import type { SalesTask, TasksAnswer } from "@dongxiao/contract";
import { priceClassTitles } from "@dongxiao/core/retailers";
import { type Language, said, type Titles } from "@dongxiao/core/units";
import type { SheetToWrite } from "@dongxiao/store/sheets";

import { type ListColumn, listSheet, number, text } from "../list-sheet.ts";
import { explainedSheet, freshLines } from "./explained-sheets.ts";

const measures: Readonly<Record<SalesTask["measure"], Titles>> = {
  "big-cases": said("箱", "箱", "big cases"),
  packs: said("包", "包", "packs"),
  "cny-cents": said("元", "元", "CNY"),
};

const classTitles: Readonly<Record<number, Titles>> = priceClassTitles;

/** In the measure's unit; money in yuan. */
function inUnit({ measure }: SalesTask, value: number | null): number | null {
  return value === null || measure !== "cny-cents" ? value : value / 100;
}

function progressColumn(
  titles: Titles,
  of: (progress: NonNullable<SalesTask["progress"]>, task: SalesTask) => number | null,
): ListColumn<SalesTask> {
  return number(titles, (task) => (task.progress === null ? null : of(task.progress, task)));
}

const columns: readonly ListColumn<SalesTask>[] = [
  text(said("单位", "單位", "Unit"), ({ unit }) => unit.name),
  text(said("期间", "期間", "Period"), ({ period }) => period.name),
  text(said("起", "起", "From"), ({ period }) => period.from),
  text(said("止", "止", "To"), ({ period }) => period.to),
  text(said("价类", "價類", "Price class"), ({ priceClass }, language) =>
    priceClass === null ? "" : (classTitles[priceClass]?.[language] ?? String(priceClass)),
  ),
  text(said("品牌", "品牌", "Brand"), ({ brand }) => brand ?? ""),
  number(said("任务", "任務", "Task"), (task) => inUnit(task, task.target)),
  text(said("计量", "計量", "Measure"), ({ measure }, language) => measures[measure][language]),
  progressColumn(said("已完成", "已完成", "Done"), ({ done }, task) => inUnit(task, done)),
  progressColumn(said("时间进度", "時間進度", "Time passed"), ({ elapsedShare }) => elapsedShare),
  progressColumn(said("任务进度", "任務進度", "Task done"), ({ doneShare }) => doneShare),
  progressColumn(said("差距（百分点）", "差距（百分點）", "Gap, points"), ({ gap }) =>
    gap === null ? null : gap * 100,
  ),
  progressColumn(said("日均完成", "日均完成", "Done a day"), ({ dailyRate }, task) =>
    inUnit(task, dailyRate),
  ),
  progressColumn(said("日均还需", "日均還需", "Needed a day"), ({ dailyRateNeeded }, task) =>
    inUnit(task, dailyRateNeeded),
  ),
  progressColumn(said("余下天数", "餘下天數", "Days left"), ({ daysLeft }) => daysLeft),
  text(said("备注", "備註", "Note"), ({ note }) => note),
];

/** The tasks as a workbook, with the definitions on a second sheet. */
export function tasksSheets(
  answer: TasksAnswer,
  period: string | null,
  language: Language,
): readonly SheetToWrite[] {
  const lines = [
    { what: said("期间", "期間", "Period"), says: period ?? "—" },
    ...freshLines(answer),
  ];
  return [
    listSheet(said("进度", "進度", "Progress"), columns, answer.tasks, language),
    explainedSheet("progress", lines, language),
  ];
}
