import type { CareAnswer, CareWaiting } from "@dongxiao/contract";
import {
  type CodeList,
  complaintKinds,
  complaintStates,
  contactItems,
  contactKinds,
  promiseSides,
  promiseStandings,
} from "@dongxiao/core/retailers";
import { type Language, said, type Titles } from "@dongxiao/core/units";
import { columnTitles } from "@dongxiao/store/imports";

import { type ListColumn, listSheet, type ListSheet, text } from "../handlers/list-sheet.ts";

/** The retailer that an entry is about. */
export type Named = Pick<CareWaiting["promises"][number], "retailer" | "licenceCode" | "line">;

/** What the columns of a contact are called, on the way out and on the way in. */
export const contactColumns = {
  code: columnTitles("retailers")("code"),
  day: said("日期", "日期", "Day"),
  kind: said("方式", "方式", "How"),
  person: said("谈话对象", "談話對象", "Spoken to"),
  summary: said("内容", "內容", "Summary"),
} as const;

/** The words of a code; the code itself when the list does not know it. */
export function wordOf(list: CodeList, code: string, language: Language): string {
  return list[code]?.titles[language] ?? code;
}

interface Any extends Named {
  readonly enteredBy: string | null;
  readonly struckWhy: string | null;
}

const first: readonly ListColumn<Any>[] = [
  text(contactColumns.code, ({ licenceCode }) => licenceCode),
  text(said("零售户", "零售客戶", "Retailer"), ({ retailer }) => retailer),
  text(said("线路", "線路", "Line"), ({ line }) => line),
];
const last: readonly ListColumn<Any>[] = [
  text(said("登记人", "登記人", "Entered by"), ({ enteredBy }) => enteredBy ?? ""),
  text(said("划去原因", "劃去原因", "Struck out because"), ({ struckWhy }) => struckWhy ?? ""),
];

const day = <Row>(titles: Titles, value: (row: Row) => string | null): ListColumn<Row> =>
  text(titles, (row) => value(row) ?? "");

type Contact = CareAnswer["contacts"][number] & Named;

const contacts: readonly ListColumn<Contact>[] = [
  ...first,
  day(contactColumns.day, (row) => row.day),
  text(contactColumns.kind, ({ kind }, language) => wordOf(contactKinds, kind, language)),
  text(contactColumns.person, ({ person }) => person),
  text(contactColumns.summary, ({ summary }) => summary),
  text(said("工作内容", "工作內容", "About"), ({ items }, language) =>
    items.map((item) => wordOf(contactItems, item, language)).join(language === "en" ? ", " : "、"),
  ),
  text(said("后续", "後續", "Follow-up"), ({ followUp }) => followUp),
  day(said("后续日期", "後續日期", "Follow-up day"), ({ followUpDay }) => followUpDay),
  ...last,
];

type PromiseRow = CareAnswer["promises"][number] & Named;

const promises: readonly ListColumn<PromiseRow>[] = [
  ...first,
  text(said("承诺方", "承諾方", "Who promised"), ({ side }, language) =>
    wordOf(promiseSides, side, language),
  ),
  text(said("承诺", "承諾", "Promise"), (row) => row.text),
  day(said("到期日", "到期日", "Due"), ({ dueDay }) => dueDay),
  text(
    said("状态", "狀態", "State"),
    ({ standing }, language) => promiseStandings[standing][language],
  ),
  day(said("处理日期", "處理日期", "Settled on"), ({ settledDay }) => settledDay),
  text(said("说明", "說明", "Note"), ({ note }) => note),
  ...last,
];

type Complaint = CareAnswer["complaints"][number] & Named;

const complaints: readonly ListColumn<Complaint>[] = [
  ...first,
  day(said("提出时间", "提出時間", "Brought forward"), ({ enteredAt }) => enteredAt.slice(0, 10)),
  text(said("类别", "類別", "Kind"), ({ kind }, language) =>
    wordOf(complaintKinds, kind, language),
  ),
  text(said("内容", "內容", "What"), (row) => row.text),
  day(said("期限", "期限", "Deadline"), ({ deadline }) => deadline),
  text(said("状态", "狀態", "State"), ({ state }, language) => complaintStates[state][language]),
  text(said("处理经过", "處理經過", "What was answered"), ({ moves }, language) =>
    moves.map(({ to, text: words }) => `${complaintStates[to][language]}: ${words}`).join("\n"),
  ),
  ...last,
];

/** Contacts, promises and complaints as sheets, in the reader's words. */
export function careSheets(
  care: {
    readonly contacts: readonly Contact[];
    readonly promises: readonly PromiseRow[];
    readonly complaints: readonly Complaint[];
  },
  language: Language,
): readonly ListSheet[] {
  return [
    listSheet(said("联系记录", "聯絡紀錄", "Contacts"), contacts, care.contacts, language),
    listSheet(said("承诺", "承諾", "Promises"), promises, care.promises, language),
    listSheet(said("诉求", "訴求", "Complaints"), complaints, care.complaints, language),
  ];
}
