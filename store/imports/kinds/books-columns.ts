import { isoOf, said } from "@dongxiao/core/units";

import { Refused } from "../import-problems.ts";
import type { CellContent, CellReader, ImportColumn } from "../kind.ts";
import { textReader } from "../readers/codes.ts";
import { readDay, within } from "../readers/day.ts";
import { readScaled } from "../readers/decimal.ts";
import { readWhole } from "../readers/whole.ts";

type Column = ImportColumn<CellContent>;

/** Completes a column with what most columns leave empty. */
export function column(
  id: string,
  titles: Column["titles"],
  reader: Column["reader"],
  rest: Partial<Column> = {},
): Column {
  const help = said("", "", "");
  return { id, titles, reader, aliases: [], isRequired: false, help, examples: [], ...rest };
}

/** Reads a day as its ISO text. */
export const dayCell: Column["reader"] = ({ firstDay, lastDay }) => {
  const read = within(readDay, firstDay, lastDay);
  return (text) => {
    const day = read(text);
    return day instanceof Refused ? day : isoOf(day);
  };
};

/** Reads text up to a length. */
export const textCell =
  (most: number): Column["reader"] =>
  () =>
    textReader(most);

/** Reads a whole number of at least 1. */
export const countCell =
  (most: number): Column["reader"] =>
  () => {
    const read: CellReader<number> = (text) => readWhole(text, most);
    return (text) => {
      const value = read(text);
      return value === 0 ? new Refused("out-of-range", { least: 1, most }) : value;
    };
  };

const centsMost = 100_000_000;

/** Reads yuan as cents. */
export const yuanCell: Column["reader"] = () => (text) => readScaled(text, 2, centsMost);

/** The day from which a row holds. */
export const validFromColumn = column(
  "validFrom",
  said("生效日期", "生效日期", "Valid from"),
  dayCell,
  {
    help: said(
      "不填则用导入时选定的日期",
      "不填則用匯入時選定的日期",
      "Empty: the day chosen at import",
    ),
    examples: ["2021-11-08", ""],
  },
);
