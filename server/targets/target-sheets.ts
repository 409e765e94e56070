import type {
  TargetEvidenceAnswer,
  TargetEvidenceRow,
  TargetMoveShown,
  TargetRegisterAnswer,
  TargetRow,
} from "@dongxiao/contract";
import { roles } from "@dongxiao/contract";
import { targetDeeds, targetStates } from "@dongxiao/core/retailers";
import { type Language, said } from "@dongxiao/core/units";
import type { SheetToWrite } from "@dongxiao/store/sheets";

import { type ListColumn, listSheet, number, text } from "../handlers/list-sheet.ts";
import { fileColumns } from "./target-file.ts";

interface Named {
  readonly licenceCode: string;
  readonly name: string;
  readonly line: string;
}

function who<Row extends Named>(): readonly ListColumn<Row>[] {
  return [
    text(fileColumns.licence, ({ licenceCode }) => licenceCode),
    text(said("名称", "名稱", "Name"), ({ name }) => name),
    text(said("线路", "線路", "Line"), ({ line }) => line),
  ];
}

const listColumns: readonly ListColumn<TargetRow>[] = [
  ...who<TargetRow>(),
  text(
    said("状态", "狀態", "State"),
    ({ state }, language) => targetStates[state].titles[language],
  ),
  text(said("自", "自", "Since"), ({ since }) => since),
  number(fileColumns.cap, ({ capCartons }) => capCartons),
  text(said("例外", "例外", "By exception"), ({ isException }) => (isException ? "✓" : "")),
  text(said("待会签", "待會簽", "Waits for"), ({ waitsFor }, language) =>
    waitsFor.map((role) => roles[role][language]).join(", "),
  ),
  text(said("理由", "理由", "Reason"), ({ reason }) => reason),
];

const moveColumns: readonly ListColumn<TargetMoveShown>[] = [
  text(said("生效日", "生效日", "Valid from"), ({ validDay }) => validDay),
  text(said("登记时间", "登記時間", "Entered"), ({ enteredAt }) => enteredAt),
  ...who<TargetMoveShown>(),
  text(said("变动", "變動", "Move"), ({ deed }, language) => targetDeeds[deed].titles[language]),
  text(said("原状态", "原狀態", "From"), ({ fromState }, language) =>
    fromState === null ? "" : targetStates[fromState].titles[language],
  ),
  text(
    said("新状态", "新狀態", "To"),
    ({ toState }, language) => targetStates[toState].titles[language],
  ),
  number(fileColumns.cap, ({ capCartons }) => capCartons),
  text(said("经办", "經辦", "By"), ({ person }) => person ?? ""),
  text(said("岗位", "職務", "Role"), ({ role }, language) => roles[role][language]),
  text(said("理由", "理由", "Reason"), ({ reason }) => reason),
];

function evidenceColumns({
  fields,
}: TargetEvidenceAnswer): readonly ListColumn<TargetEvidenceRow>[] {
  return [
    ...who<TargetEvidenceRow>(),
    text(said("状态", "狀態", "State"), ({ state }, language) =>
      state === null ? "" : targetStates[state].titles[language],
    ),
    number(said("订购周数", "訂購週數", "Cycles ordered"), ({ cyclesOrdered }) => cyclesOrdered),
    number(said("有货周数", "有貨週數", "Cycles on offer"), ({ cyclesOffered }) => cyclesOffered),
    ...fields.map(({ id, titles }) =>
      number<TargetEvidenceRow>(titles, ({ figures }) => figures[id] ?? null),
    ),
    number(
      said("五度评分", "五度評分", "Five-degree score"),
      (row) => row.fiveDegree?.points ?? null,
    ),
    text(said("信用等级", "信用等級", "Credit grade"), (row) => row.credit?.grade ?? ""),
  ];
}

/** What a register's workbook is made of. */
export interface TargetBook {
  readonly answer: TargetRegisterAnswer;
  /** Null where there are no data for it. */
  readonly evidence: TargetEvidenceAnswer | null;
  readonly moves: readonly TargetMoveShown[];
}

/** A register as a workbook: the list, the numbers of the review, the ledger. */
export function targetSheets(
  { answer, evidence, moves }: TargetBook,
  language: Language,
): readonly SheetToWrite[] {
  const list = listSheet(said("名单", "名單", "List"), listColumns, answer.rows, language);
  const ledger = listSheet(said("台账", "臺帳", "Ledger"), moveColumns, moves, language);
  if (evidence === null) return [list, ledger];
  const title = said("评审数据", "評審資料", "Evidence");
  const table = listSheet(title, evidenceColumns(evidence), evidence.rows, language);
  return [list, table, ledger];
}
