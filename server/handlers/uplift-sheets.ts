import type { UpliftEffects, UpliftPlanActionShown, UpliftPlanRow } from "@dongxiao/contract";
import { isUpliftAction, upliftAction } from "@dongxiao/core/uplift";
import { type Language, said, type Titles } from "@dongxiao/core/units";

import { type ListColumn, type ListSheet, listSheet, number, text } from "./list-sheet.ts";

/** Points as people read them: hundredths as a number with two digits. */
const inPoints = (hundredths: number | null | undefined): number | null =>
  hundredths === null || hundredths === undefined ? null : hundredths / 100;

/** What each state of a plan is called. */
export const planStates: Readonly<Record<UpliftPlanRow["state"], Titles>> = {
  open: said("进行中", "進行中", "Open"),
  done: said("已完成", "已完成", "Done"),
  abandoned: said("已放弃", "已放棄", "Given up"),
};

/** An action by its name; one that the playbook does not have any more keeps its id. */
export function actionTitle(action: string, language: Language): string {
  return isUpliftAction(action) ? upliftAction(action).titles[language] : action;
}

const yes = said("是", "是", "yes");
const no = said("否", "否", "no");

function metText({ isMet }: UpliftPlanRow, language: Language): string {
  if (isMet === null) return "";
  return (isMet ? yes : no)[language];
}

const planColumns: readonly ListColumn<UpliftPlanRow>[] = [
  number(said("计划", "計畫", "Plan"), ({ id }) => id),
  text(said("许可证号", "許可證號", "Licence"), ({ licenceCode }) => licenceCode),
  text(said("名称", "名稱", "Name"), ({ name }) => name),
  text(said("线路", "線路", "Line"), ({ line }) => line),
  text(said("状态", "狀態", "State"), ({ state }, language) => planStates[state][language]),
  text(said("开始", "開始", "Opened"), ({ openedOn }) => openedOn),
  text(said("期限", "期限", "Due"), ({ dueDay }) => dueDay),
  text(said("原星级", "原星級", "Rating before"), ({ before }) => before.rating ?? ""),
  number(said("原得分", "原得分", "Points before"), ({ before }) => inPoints(before.points)),
  number(said("目标得分", "目標得分", "Target points"), ({ targets }) => inPoints(targets.points)),
  number(said("目标星级", "目標星級", "Target stars"), ({ targets }) => targets.stars ?? null),
  text(said("复评星级", "複評星級", "Rating after"), ({ after }) => after?.rating ?? ""),
  number(said("复评得分", "複評得分", "Points after"), ({ after }) => inPoints(after?.points)),
  text(said("达标", "達標", "Met"), metText),
  text(said("结束", "結束", "Ended"), ({ closedOn }) => closedOn ?? ""),
  text(said("原因", "原因", "Why"), ({ closedWhy }) => closedWhy),
];

type Listed = UpliftPlanActionShown &
  Pick<UpliftPlanRow, "name" | "licenceCode"> & { plan: number };

const actionColumns: readonly ListColumn<Listed>[] = [
  number(said("计划", "計畫", "Plan"), ({ plan }) => plan),
  text(said("许可证号", "許可證號", "Licence"), ({ licenceCode }) => licenceCode),
  text(said("名称", "名稱", "Name"), ({ name }) => name),
  text(said("措施", "措施", "Action"), ({ action }, language) => actionTitle(action, language)),
  text(said("负责人", "負責人", "Owner"), ({ owner }) => owner ?? ""),
  text(said("期限", "期限", "Due"), ({ dueDay }) => dueDay),
  text(said("完成日期", "完成日期", "Done on"), ({ doneDay }) => doneDay ?? ""),
  text(said("结果", "結果", "Result"), ({ result }) => result),
];

type EffectRow = UpliftEffects["all"] & { readonly action: string | null };

function effectColumns(
  outcome: "points" | "cartons",
  of: Titles,
): readonly ListColumn<EffectRow>[] {
  const named = (hans: string, hant: string, en: string): Titles =>
    said(`${of["zh-Hans"]}${hans}`, `${of["zh-Hant"]}${hant}`, `${of.en}: ${en}`);
  const scaled = (value: number | null): number | null =>
    outcome === "points" ? inPoints(value) : value;
  return [
    number(named("匹配户数", "匹配戶數", "n"), (row) => row[outcome].n),
    number(named("未匹配", "未匹配", "unmatched"), (row) => row[outcome].unmatched),
    number(named("变化", "變化", "change"), (row) => scaled(row[outcome].change)),
    number(named("对照变化", "對照變化", "peers' change"), (row) =>
      scaled(row[outcome].peersChange),
    ),
    number(named("效果", "效果", "effect"), (row) => scaled(row[outcome].effect)),
    number(named("下限", "下限", "low"), (row) => scaled(row[outcome].low)),
    number(named("上限", "上限", "high"), (row) => scaled(row[outcome].high)),
  ];
}

function effectsSheet(effects: UpliftEffects, language: Language): ListSheet {
  const all = said("全部措施", "全部措施", "All actions");
  const columns: readonly ListColumn<EffectRow>[] = [
    text(said("措施", "措施", "Action"), ({ action }, spoken) =>
      action === null ? all[spoken] : actionTitle(action, spoken),
    ),
    number(said("计划数", "計畫數", "Plans"), ({ plans }) => plans),
    ...effectColumns("points", said("得分", "得分", "Points")),
    ...effectColumns("cartons", said("每周条数", "每週條數", "Cartons a week")),
  ];
  const rows = [{ ...effects.all, action: null }, ...effects.actions];
  return listSheet(said("效果", "效果", "Effects"), columns, rows, language);
}

/** Plans with their actions, and the effects by action, as a workbook. */
export function upliftSheets(
  plans: readonly UpliftPlanRow[],
  effects: UpliftEffects,
  language: Language,
): readonly ListSheet[] {
  const actions = plans.flatMap(({ id, name, licenceCode, actions: own }) =>
    own.map((action) => ({ ...action, plan: id, name, licenceCode })),
  );
  return [
    listSheet(said("提升计划", "提升計畫", "Plans"), planColumns, plans, language),
    listSheet(said("措施", "措施", "Actions"), actionColumns, actions, language),
    effectsSheet(effects, language),
  ];
}
