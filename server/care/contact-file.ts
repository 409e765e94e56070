import type { Problem, Reply } from "@dongxiao/contract";
import { codeOf, type ContactKind, contactKinds } from "@dongxiao/core/retailers";
import { dayOf, said, type Titles } from "@dongxiao/core/units";

import { type NamedRow, readNamedRows } from "../wire/table-file.ts";
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
export type ContactCells = NamedRow<Column>;

/** Reads the rows of a file of contacts; the file is refused when a column that is needed is not there. */
export function readContactFile(
  path: string,
  fileName: string,
): Promise<Reply<readonly ContactCells[]> | Problem<"file-refused">> {
  return readNamedRows(
    { path, fileName, rowsMost: 20_000 },
    { columns: contactColumns, needed: ["code", "day", "kind", "summary"] },
  );
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
