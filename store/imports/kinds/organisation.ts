import { cycleOf, isoOf, said, sureDay } from "@dongxiao/core/units";

import type { OrgUnitKind, ScheduleAttributes } from "../../books/index.ts";
import { Refused } from "../import-problems.ts";
import type { BooksForm, BooksRow, ImportColumn, CellContent } from "../kind.ts";
import { choiceReader, choicesOf, degreesReader } from "../readers/codes.ts";
import { readCycle, within } from "../readers/day.ts";
import { column, textCell, validFromColumn } from "./books-columns.ts";

/** Levels from the top down: each lies under any of those before it. */
export const unitKinds = {
  province: { titles: said("省", "省", "Province") },
  city: { titles: said("市", "市", "City") },
  county: { titles: said("县", "縣", "County") },
  market: { titles: said("市场部", "市場部", "Market department") },
  line: { titles: said("线路", "線路", "Line") },
} as const satisfies Record<OrgUnitKind, object>;

const weekdays = {
  "1": { titles: said("周一", "週一", "Monday") },
  "2": { titles: said("周二", "週二", "Tuesday") },
  "3": { titles: said("周三", "週三", "Wednesday") },
  "4": { titles: said("周四", "週四", "Thursday") },
  "5": { titles: said("周五", "週五", "Friday") },
  "6": { titles: said("周六", "週六", "Saturday") },
  "7": { titles: said("周日", "週日", "Sunday") },
} as const;

const rhythms = {
  weekly: { titles: said("每周", "每週", "Weekly") },
  fortnightly: { titles: said("双周", "雙週", "Fortnightly") },
} as const satisfies Record<ScheduleAttributes["rhythm"], object>;

const weekdayCell: ImportColumn<CellContent>["reader"] = () => {
  const read = choiceReader(weekdays);
  return (text) => {
    const day = read(text.replace(/^(星期|礼拜|禮拜)/, "周").replace("周天", "周日"));
    return day instanceof Refused ? day : Number(day);
  };
};

const cycleCell: ImportColumn<CellContent>["reader"] = ({ firstDay, lastDay }) => {
  const read = within(readCycle, firstDay, lastDay);
  return (text) => {
    const cycle = read(text);
    return cycle instanceof Refused ? cycle : isoOf(cycle);
  };
};

const onlyLines = said("只有线路填写", "只有線路填寫", "Lines only");

const scheduleColumns: readonly ImportColumn<CellContent>[] = [
  column("orderWeekday", said("订货日", "訂貨日", "Order day"), weekdayCell, {
    help: onlyLines,
    choices: choicesOf(weekdays),
    examples: ["", "周一"],
  }),
  column("rhythm", said("周期", "週期", "Rhythm"), () => choiceReader(rhythms), {
    aliases: ["订货周期"],
    help: said(
      "只有线路填写，不填则为每周",
      "只有線路填寫，不填則為每週",
      "Lines only; empty: weekly",
    ),
    choices: choicesOf(rhythms),
    examples: ["", "双周"],
  }),
  column("anchorCycle", said("起始周", "起始週", "First week"), cycleCell, {
    help: said(
      "双周线路从哪一周算起，写那一周的任一天",
      "雙週線路從哪一週算起，寫那一週的任一天",
      "The week that a fortnightly line counts from: any day of it",
    ),
    examples: ["", "2021-11-08"],
  }),
  column(
    "depotLongitude",
    said("驻地经度", "駐地經度", "Depot longitude"),
    () => degreesReader(180),
    {
      help: onlyLines,
    },
  ),
  column("depotLatitude", said("驻地纬度", "駐地緯度", "Depot latitude"), () => degreesReader(90), {
    help: onlyLines,
  }),
];

/** The organisation: units under units, and when each line orders. */
export const organisation: BooksForm = {
  id: "organisation",
  titles: said("组织机构", "組織機構", "Organisation"),
  columns: [
    column("code", said("编码", "編碼", "Code"), textCell(40), {
      aliases: ["机构编码", "单位编码"],
      isRequired: true,
      examples: ["M01", "L01"],
    }),
    column("parent", said("上级编码", "上級編碼", "Parent code"), textCell(40), {
      aliases: ["上级"],
      help: said("最上级单位不填", "最上級單位不填", "Empty for the topmost unit"),
      examples: ["K01", "M01"],
    }),
    column("kind", said("类型", "類型", "Kind"), () => choiceReader(unitKinds), {
      choices: choicesOf(unitKinds),
      examples: ["市场部", "线路"],
    }),
    column("name", said("名称", "名稱", "Name"), textCell(120), {
      examples: ["临江城区市场部", "临江城区 1 线"],
    }),
    ...scheduleColumns,
    validFromColumn,
  ],
  alternatives: [],
  needs: [["kind"], ["name"]],
};

const scheduleIds = new Set(scheduleColumns.map(({ id }) => id));

/** The first column that speaks of a line's order rhythm; null when none is filled. */
export function scheduleColumnIn({ cells }: BooksRow): string | null {
  return [...cells.keys()].find((id) => scheduleIds.has(id)) ?? null;
}

/** What a row says about its line's order rhythm; a line without one is given the usual where nothing is said. */
export function scheduleIn(
  { cells, fromDay }: BooksRow,
  isFirst: boolean,
): Partial<ScheduleAttributes> {
  const given: Partial<ScheduleAttributes> = Object.fromEntries(
    [...cells].filter(([id]) => scheduleIds.has(id)),
  );
  const usual = { rhythm: "weekly", depotLongitude: null, depotLatitude: null } as const;
  const anchorCycle = isoOf(cycleOf(sureDay(fromDay)));
  return isFirst ? { ...usual, anchorCycle, ...given } : given;
}
