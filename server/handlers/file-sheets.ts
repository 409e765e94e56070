import type { LicenceWorkRow } from "@dongxiao/contract";
import {
  businessTypes,
  type FieldValue,
  fieldText,
  type FileField,
  licenceStates,
} from "@dongxiao/core/retailers";
import { type Language, said, type Titles } from "@dongxiao/core/units";
import type { FileValues } from "@dongxiao/store/books";
import { columnTitles, fieldHeader } from "@dongxiao/store/imports";

import { fieldsSeen, valueSeen } from "../file/field-cards.ts";
import type { RetailerAsOf, RetailerContact } from "../queries/retailers.ts";
import { type ListColumn, type ListSheet, listSheet, number, text } from "./list-sheet.ts";

/** Files to be written: whose, what they hold, on which day, and who reads them. */
export interface FilesToWrite {
  readonly day: string;
  readonly retailers: readonly RetailerAsOf[];
  readonly fields: readonly FileField[];
  readonly files: ReadonlyMap<number, FileValues>;
  readonly roles: readonly string[];
}

const keyTitle = columnTitles("retailer-file");
const titleOf = columnTitles("retailers");

/** Retailers' files as a sheet that the import takes back: what is there already changes nothing. */
export function fileSheet(
  { day, retailers, fields, files, roles }: FilesToWrite,
  language: Language,
): ListSheet {
  const valueOf = (field: FileField, { id }: RetailerAsOf): FieldValue | null =>
    valueSeen(field, files.get(id)?.get(field.id) ?? null, roles);
  const columns: ListColumn<RetailerAsOf>[] = [
    text(keyTitle("code"), ({ licenceCode }) => licenceCode),
    text(titleOf("name"), ({ name }) => name),
    text(keyTitle("validFrom"), () => day),
    ...fieldsSeen(fields, roles)
      .filter(({ retired }) => !retired)
      .map((field) =>
        text<RetailerAsOf>(fieldHeader(field), (row, words) => {
          const value = valueOf(field, row);
          return value === null ? "" : fieldText(field, value, words);
        }),
      ),
  ];
  return listSheet(
    said("零售户档案", "零售客戶檔案", "Retailer files"),
    columns,
    retailers,
    language,
  );
}

function wordFor(codes: Readonly<Record<string, { readonly titles: Titles }>>, code: string) {
  return (language: Language): string => codes[code]?.titles[language] ?? code;
}

/** The roster: retailers line by line in the order of their visits, with what a visitor needs. */
export function rosterSheet(
  { retailers, files }: FilesToWrite,
  contacts: ReadonlyMap<number, RetailerContact>,
  language: Language,
): ListSheet {
  const held = ({ id }: RetailerAsOf, field: string): string =>
    String(files.get(id)?.get(field) ?? "");
  const columns: ListColumn<RetailerAsOf>[] = [
    text(said("线路", "線路", "Line"), ({ line }) => line),
    number(titleOf("routeOrder"), ({ id }) => contacts.get(id)?.routeOrder ?? null),
    text(titleOf("code"), ({ licenceCode }) => licenceCode),
    text(titleOf("name"), ({ name }) => name),
    text(titleOf("address"), ({ id }) => contacts.get(id)?.address ?? ""),
    text(titleOf("phone"), ({ id }) => contacts.get(id)?.phone ?? ""),
    text(said("联系人", "聯絡人", "Contact person"), (row) => held(row, "contactPerson")),
    text(said("收货地点", "收貨地點", "Delivery place"), (row) => held(row, "deliveryPlace")),
    text(titleOf("businessType"), (row, words) => wordFor(businessTypes, row.businessType)(words)),
    text(said("分类", "分類", "Segment"), ({ segment }) => segment),
    number(titleOf("tier"), ({ tier }) => tier),
    text(titleOf("licenceState"), (row, words) => wordFor(licenceStates, row.licenceState)(words)),
  ];
  return listSheet(said("花名册", "名冊", "Roster"), columns, retailers, language);
}

/** What is to be asked about licences, as a sheet. */
export function licenceWorkSheet(rows: readonly LicenceWorkRow[], language: Language): ListSheet {
  const columns: ListColumn<LicenceWorkRow>[] = [
    text(titleOf("code"), ({ licenceCode }) => licenceCode),
    text(titleOf("name"), ({ name }) => name),
    text(said("线路", "線路", "Line"), ({ line }) => line),
    text(said("自", "自", "Since"), ({ since }) => since),
    text(said("情况", "情況", "What is odd"), ({ sentence }, words) => sentence[words]),
  ];
  return listSheet(
    said("许可证提醒", "許可證提醒", "Licences to ask about"),
    columns,
    rows,
    language,
  );
}
