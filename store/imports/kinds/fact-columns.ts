import { said } from "@dongxiao/core/units";
import type { ImportColumn, NumberBatch, Report } from "../kind.ts";
import { keyReader, rangeReader } from "../readers/codes.ts";
import { readCycle, remembering, within } from "../readers/day.ts";
import { readScaled } from "../readers/decimal.ts";
import { readWhole } from "../readers/whole.ts";

/** The largest count of packs that one cell may hold. */
export const packsMost = 100_000_000;

/** Cartons are read in ten-thousandths, so that half a carton of ten packs is five packs exactly. */
export const cartonParts = 10_000;

/** The order cycle that a row belongs to. */
export const cycleColumn: ImportColumn<number> = {
  id: "cycle",
  titles: said("周期", "週期", "Cycle"),
  aliases: ["订货周期", "订单日期", "日期", "order date", "date", "week"],
  isRequired: true,
  help: said(
    "该周任意一天，如 2021-11-08；或 2021-W45",
    "該週任一天，如 2021-11-08；或 2021-W45",
    "Any day of the week, as 2021-11-08; or 2021-W45",
  ),
  examples: ["2021-11-08", "2021-11-08"],
  reader: ({ firstDay, lastDay }) => remembering(within(readCycle, firstDay, lastDay)),
};

/** Whose row it is. */
export const retailerColumn: ImportColumn<number> = {
  id: "retailer",
  titles: said("许可证号", "許可證號", "Licence code"),
  aliases: ["零售户编码", "客户编码", "专卖证号", "license code", "retailer", "retailer code"],
  isRequired: true,
  help: said(
    "零售户的许可证号，保留前导零",
    "零售客戶的許可證號，保留前導零",
    "Leading zeros stay",
  ),
  examples: ["010000000001", "010000000002"],
  reader: ({ retailers }) => keyReader(retailers, "unknown-retailer"),
};

/** Which SKU it is about. */
export const skuColumn: ImportColumn<number> = {
  id: "sku",
  titles: said("规格编码", "規格編碼", "SKU code"),
  aliases: ["规格代码", "商品编码", "sku"],
  isRequired: true,
  help: said("规格档案中的编码", "規格檔案中的編碼", "The code in the list of SKUs"),
  examples: ["A001", "A001"],
  reader: ({ skus }) => keyReader(skus, "unknown-sku"),
};

interface Named {
  readonly id: string;
  readonly hans: string;
  readonly hant: string;
  readonly en: string;
  /** What else the column in packs may be called. */
  readonly aliases?: readonly string[];
  readonly help: ImportColumn<number>["help"];
  readonly examples: readonly string[];
}

/** One quantity, which a file may give in packs or in cartons. */
export function quantityColumns(named: Named): [ImportColumn<number>, ImportColumn<number>] {
  const { id, hans, hant, en, aliases = [], help, examples } = named;
  return [
    {
      id,
      titles: said(`${hans}(包)`, `${hant}(包)`, `${en} (packs)`),
      aliases: [hans, hant, en, ...aliases],
      isRequired: false,
      help,
      examples,
      reader: () => (text) => readWhole(text, packsMost),
    },
    {
      id: `${id}Cartons`,
      titles: said(`${hans}(条)`, `${hant}(條)`, `${en} (cartons)`),
      aliases: [],
      isRequired: false,
      help,
      examples: [],
      reader: () => (text) => readScaled(text, 4, packsMost * cartonParts),
    },
  ];
}

const daysOfCycle = 7;

/** A count of days of the cycle, 0 to 7. */
export function daysColumn(
  column: Omit<ImportColumn<number>, "isRequired" | "reader">,
): ImportColumn<number> {
  return {
    ...column,
    isRequired: false,
    reader: () => rangeReader((text) => readWhole(text, daysOfCycle), 0, daysOfCycle),
  };
}

/** Refuses the rows that record nothing in any of the columns, whichever unit the file uses. */
export function refuseEmptyRows(
  batch: NumberBatch,
  columns: readonly Float64Array[],
  shownIn: readonly string[],
  report: Report,
): void {
  const shown = shownIn.find((id) => batch.has(id)) ?? "sku";
  for (let row = 0; row < batch.rowCount; row += 1) {
    if (batch.refused[row] === 1) continue;
    if (columns.every((column) => Number.isNaN(column[row])))
      report(row, shown, "nothing-recorded");
  }
}
