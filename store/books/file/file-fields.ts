import { standardFields, type CodeList, type FileField } from "@dongxiao/core/retailers";
import type { Titles } from "@dongxiao/core/units";
import type { Selectable } from "kysely";

import type { Asking, Trx } from "../database.ts";
import type { FileFieldTable } from "../tables/retailer-file.ts";

function fieldIn({
  fieldGroup,
  madeBy: _by,
  madeAt: _at,
  ...row
}: Selectable<FileFieldTable>): FileField {
  return { ...row, group: fieldGroup };
}

/** The fields that the company added itself, in the order in which it did. */
export async function ownFields(trx: Asking): Promise<readonly FileField[]> {
  const rows = await trx
    .selectFrom("fileField")
    .selectAll()
    .orderBy("madeAt")
    .orderBy("id")
    .execute();
  return rows.map(fieldIn);
}

/** Every field of a retailer's file: the house's, then the company's own. */
export async function fileFields(trx: Asking): Promise<readonly FileField[]> {
  return [...standardFields, ...(await ownFields(trx))];
}

/** Adds a field of the company's own. */
export async function insertField(trx: Trx, field: FileField, by: number | null): Promise<void> {
  const { group, titles, unit, choices, ...plain } = field;
  await trx
    .insertInto("fileField")
    .values({
      ...plain,
      fieldGroup: group,
      titles: JSON.stringify(titles),
      unit: unit === null ? null : JSON.stringify(unit),
      choices: JSON.stringify(choices),
      madeBy: by,
    })
    .execute();
}

/** What may change of a field once it is there; its type, its group and who reads it stay. */
export interface FieldNaming {
  readonly titles: Titles;
  readonly choices: CodeList;
  readonly retired: boolean;
}

/** Renames a field of the company's own, gives it other choices, retires it or takes it into use again. */
export async function updateField(trx: Trx, id: string, naming: FieldNaming): Promise<void> {
  const { titles, choices, retired } = naming;
  await trx
    .updateTable("fileField")
    .set({ titles: JSON.stringify(titles), choices: JSON.stringify(choices), retired })
    .where("id", "=", id)
    .execute();
}

/** How many retailers have ever had each field filled, by field. */
export async function fieldUses(trx: Asking): Promise<ReadonlyMap<string, number>> {
  const rows = await trx
    .selectFrom("fileValue")
    .select(({ fn }) => ["field", fn.count<number>("retailerId").distinct().as("n")])
    .groupBy("field")
    .execute();
  return new Map(rows.map(({ field, n }) => [field, n]));
}

/** The codes of a choice that some file has ever held. */
export async function codesInUse(trx: Asking, id: string): Promise<ReadonlySet<string>> {
  const rows = await trx
    .selectFrom("fileValue")
    .select("value")
    .distinct()
    .where("field", "=", id)
    .execute();
  return new Set(rows.map(({ value }) => String(value)));
}
