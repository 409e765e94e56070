import {
  type CodeList,
  fieldRefusal,
  type FieldRefusal,
  type FieldType,
  type FileField,
  standardFields,
} from "@dongxiao/core/retailers";
import { said, sureDay, type Titles } from "@dongxiao/core/units";

import { Refused, type ImportProblemCode } from "../import-problems.ts";
import type { BooksForm, CellContent, CellReader, ImportColumn, ReadingContext } from "../kind.ts";
import {
  choiceReader,
  choicesOf,
  keyReader,
  rangeReader,
  readYes,
  textReader,
} from "../readers/codes.ts";
import { readScaled } from "../readers/decimal.ts";
import { plainForm } from "../readers/plain.ts";
import { readWhole } from "../readers/whole.ts";
import { column, dayCell, textCell, validFromColumn } from "./books-columns.ts";

const yuan = said("元", "元", "yuan");
const nobody: ReadonlyMap<string, number> = new Map();

/** A day of a file may lie long before the first order, or long ahead. */
const anyDay: ReadingContext = {
  retailers: nobody,
  skus: nobody,
  lines: nobody,
  firstDay: sureDay("1900-01-01"),
  lastDay: sureDay("2100-12-31"),
};
const places = 2;
const placesPerUnit = 100;

type Reading = (field: FileField) => CellReader<CellContent>;

function readDecimal(text: string, most: number): number | Refused {
  const scaled = readScaled(text, places, most * placesPerUnit);
  return scaled instanceof Refused ? scaled : scaled / placesPerUnit;
}

/** Reads a choice by its code or its title. */
const readChoice = (choices: CodeList): CellReader<string> => choiceReader(choices);

const readings: Readonly<Record<FieldType, Reading>> = {
  text: ({ digits, most }) => {
    const read = textReader(most);
    return (text) => read(digits ? plainForm(text) : text);
  },
  whole: ({ least, most }) => rangeReader((text) => readWhole(text, most), least, most),
  decimal:
    ({ most }) =>
    (text) =>
      readDecimal(text, most),
  money:
    ({ most }) =>
    (text) =>
      readScaled(text, places, most),
  yesNo: () => readYes,
  day: () => dayCell(anyDay),
  choice: ({ choices }) => readChoice(choices),
};

const codes: Readonly<Record<Exclude<FieldRefusal, "masked">, ImportProblemCode>> = {
  "wrong-type": "not-a-number",
  "out-of-range": "out-of-range",
  "not-digits": "not-a-number",
  "not-a-choice": "not-a-choice",
  "not-a-day": "not-a-date",
};

/** Reads what a cell says of a field; a masked account number is read as it stands, and says nothing. */
export function fieldReader(field: FileField): CellReader<CellContent> {
  const read = readings[field.type](field);
  return (text) => {
    const value = read(text);
    if (value instanceof Refused) return value;
    const refusal = fieldRefusal(field, value);
    if (refusal === null || refusal === "masked") return value;
    return new Refused(codes[refusal], { least: field.least, most: field.most });
  };
}

/** What a column of the file is called: the field, and what its numbers count. */
export function fieldHeader({ titles, type, unit }: FileField): Titles {
  const counted = type === "money" ? yuan : unit;
  if (counted === null) return titles;
  const header = (language: keyof Titles): string =>
    language === "en"
      ? `${titles[language]} (${counted[language]})`
      : `${titles[language]}(${counted[language]})`;
  return said(header("zh-Hans"), header("zh-Hant"), header("en"));
}

const exampleOf: Readonly<Record<FieldType, string>> = {
  text: "",
  whole: "2",
  decimal: "36.5",
  money: "5000.00",
  yesNo: "是",
  day: "2019-03-01",
  choice: "",
};

function fieldColumn(field: FileField): ImportColumn<CellContent> {
  const { id, type, titles, digits, choices } = field;
  const offered = type === "yesNo" ? ["是", "否"] : choicesOf(choices);
  return column(id, fieldHeader(field), () => fieldReader(field), {
    aliases: [titles["zh-Hans"], titles["zh-Hant"], titles.en],
    ...(offered.length === 0 ? {} : { choices: offered }),
    examples: digits ? [] : [offered[0] ?? exampleOf[type]],
  });
}

const codeColumn = column(
  "code",
  said("许可证号", "許可證號", "Licence code"),
  ({ retailers }) => {
    const find = keyReader(retailers, "unknown-retailer");
    return (text) => {
      const key = find(text);
      if (key instanceof Refused) return key;
      return retailers.has(text) ? text : plainForm(text);
    };
  },
  {
    aliases: ["零售户编码", "客户编码", "专卖证号", "license code", "retailer code"],
    isRequired: true,
    help: said("保留前导零", "保留前導零", "Leading zeros stay"),
    examples: ["010000000001", "010000000002"],
  },
);

const nameColumn = column("name", said("名称", "名稱", "Name"), textCell(120), {
  aliases: ["零售户名称", "客户名称", "店名"],
  help: said("只供核对，不会改名", "只供核對，不會改名", "To read by only: it changes nothing"),
});

/** The columns that a file brings beside its fields. */
export const fileKeys = ["code", "name", "validFrom"] as const;

/** Retailers' files: the house's fields and the company's own that are in use; an empty cell leaves a field as it is. */
export function retailerFileForm(own: readonly FileField[]): BooksForm {
  const fields = [...standardFields, ...own].filter(({ retired }) => !retired);
  return {
    id: "retailer-file",
    titles: said("零售户档案", "零售客戶檔案", "Retailer files"),
    columns: [codeColumn, nameColumn, validFromColumn, ...fields.map(fieldColumn)],
    alternatives: [],
    needs: [],
  };
}
