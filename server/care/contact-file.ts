import { problem, type Problem, reply, type Reply } from "@dongxiao/contract";
import { codeOf, type ContactKind, contactKinds } from "@dongxiao/core/retailers";
import { dayOf, type Titles } from "@dongxiao/core/units";
import { isRefusal, openTable, type SheetRefusal } from "@dongxiao/store/sheets";
import { wordsForFile } from "@dongxiao/store/imports";

import { said } from "../handlers/list-sheet.ts";
import { contactColumns } from "./care-sheets.ts";

type Column = keyof typeof contactColumns;

/** A cell that cannot be taken. */
export interface BadCell {
  readonly row: number;
  readonly column: Titles;
  readonly value: string;
  readonly why: Titles;
}

/** One row of a file of contacts, as it is written there. */
export type ContactCells = Readonly<Record<Column, string>> & { readonly row: number };

const needed: readonly Column[] = ["code", "day", "kind", "summary"];
const rowsMost = 20_000;
const bytesMost = 20 * 2 ** 20;

const refused = ({ code, detail }: SheetRefusal): Problem<"file-refused"> =>
  problem("file-refused", { reason: wordsForFile(code, detail)["zh-Hans"] });

const missing = (column: Column): Problem<"file-refused"> => {
  const { "zh-Hans": hans, en } = contactColumns[column];
  return problem("file-refused", {
    reason: `缺少“${hans}”列 / the column ${en} is missing`,
  });
};

/** Reads the rows of a file of contacts; the file is refused when a column that is needed is not there. */
export async function readContactFile(
  file: string,
  fileName: string,
): Promise<Reply<readonly ContactCells[]> | Problem<"file-refused">> {
  const table = await openTable(file, {
    fileName,
    limits: { rows: rowsMost, fileBytes: bytesMost },
  });
  if (!table.ok) return refused(table);
  const at = (column: Column): number =>
    table.headers.findIndex((header) =>
      Object.values(contactColumns[column]).includes(header.trim()),
    );
  const rows: ContactCells[] = [];
  try {
    const absent = needed.find((column) => at(column) < 0);
    if (absent !== undefined) return missing(absent);
    for await (const batch of table.batches()) {
      if (isRefusal(batch)) return refused(batch);
      for (let line = 0; line < batch.rowCount; line += 1) {
        const cell = (column: Column): string => (batch.columns[at(column)]?.[line] ?? "").trim();
        const row = batch.rowNumbers[line] ?? 0;
        rows.push({
          row,
          code: cell("code"),
          day: cell("day"),
          kind: cell("kind"),
          person: cell("person"),
          summary: cell("summary"),
        });
      }
    }
  } finally {
    await table.close();
  }
  return reply(rows);
}

/** A contact of a file, with the retailer that it is of. */
export interface FiledContact {
  readonly retailerId: number;
  readonly day: string;
  readonly kind: ContactKind;
  readonly person: string;
  readonly summary: string;
}

const faults = {
  code: said(
    "没有这个许可证号，或不在您的辖区",
    "沒有這個許可證號，或不在您的轄區",
    "No such licence among yours",
  ),
  day: said(
    "须为不晚于今天的日期，如 2021-11-08",
    "須為不晚於今天的日期，如 2021-11-08",
    "A day like 2021-11-08, not after today",
  ),
  kind: said(
    "须为上门拜访、电话、消息、座谈或活动",
    "須為上門拜訪、電話、訊息、座談或活動",
    "Visit, phone call, message, meeting or event",
  ),
  person: said("最多 60 字", "最多 60 字", "At most 60 characters"),
  summary: said("须为 1 至 1000 字", "須為 1 至 1000 字", "1 to 1000 characters"),
} as const satisfies Record<Column, Titles>;

/** What a row says, or every cell of it that cannot be taken. */
export function contactIn(
  cells: ContactCells,
  known: ReadonlyMap<string, number>,
  today: string,
): FiledContact | readonly BadCell[] {
  const { row, day, person, summary } = cells;
  const retailerId = known.get(cells.code);
  const kind = codeOf(contactKinds, cells.kind);
  const holds: Readonly<Record<Column, boolean>> = {
    code: retailerId !== undefined,
    day: dayOf(day) !== null && day <= today,
    kind: kind !== null,
    person: person.length <= 60,
    summary: summary !== "" && summary.length <= 1000,
  };
  if (retailerId !== undefined && kind !== null && Object.values(holds).every(Boolean))
    return { retailerId, day, kind, person, summary };
  return (Object.keys(faults) as Column[]).flatMap((column) =>
    holds[column]
      ? []
      : [{ row, column: contactColumns[column], value: cells[column], why: faults[column] }],
  );
}
