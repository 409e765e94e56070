import {
  type fileFieldForm,
  type fileFieldNaming,
  problem,
  type Problem,
  reply,
  type Reply,
} from "@dongxiao/contract";
import { type CodeList, fileField, type FileField } from "@dongxiao/core/retailers";
import type { Titles } from "@dongxiao/core/units";
import {
  audit,
  codesInUse,
  fileFields,
  insertField,
  ownFields,
  systemEyes,
  type Trx,
  updateField,
  withEyes,
} from "@dongxiao/store/books";
import { columnTitles, fileKeys } from "@dongxiao/store/imports";
import type { z } from "zod";

import type { Writing } from "./writing.ts";

const titleOf = columnTitles("retailer-file");

/** What a header of a file may already be called: every field, and the columns beside them. */
function namesTaken(fields: readonly FileField[]): Set<string> {
  const all = [...fields.map(({ titles }) => titles), ...fileKeys.map(titleOf)];
  const names = all.flatMap((titles) => Object.values(titles));
  return new Set([...fields.map(({ id }) => id), ...fileKeys, ...names].map(plain));
}

const plain = (name: string): string => name.normalize("NFKC").toLowerCase().replaceAll(/\s/g, "");

function nameTaken(
  titles: Titles,
  others: readonly FileField[],
): Problem<"field-name-taken"> | null {
  const taken = namesTaken(others);
  const name = Object.values(titles).find((title) => taken.has(plain(title)));
  return name === undefined ? null : problem("field-name-taken", { name });
}

/** An id for a field whose name nobody gave: the first number that is free. */
function freeId(fields: readonly FileField[]): string {
  const taken = new Set(fields.map(({ id }) => id));
  let n = 1;
  while (taken.has(`own${n}`)) n += 1;
  return `own${n}`;
}

function told(trx: Trx, action: string, { eyes }: Writing, field: FileField, before?: FileField) {
  const entry = { personId: eyes.personId, action, subjectKind: "file-field", subjectId: field.id };
  return audit(trx, { ...entry, after: field, ...(before === undefined ? {} : { before }) });
}

/** Adds a field of the company's own. */
export function addField(
  writing: Writing,
  { id: wanted, least, most, ...form }: z.output<typeof fileFieldForm>,
): Promise<Reply<{ id: string }> | Problem<"field-exists" | "field-name-taken">> {
  return withEyes(writing.books, systemEyes, async (trx) => {
    const fields = await fileFields(trx);
    const id = wanted ?? freeId(fields);
    if (fields.some((field) => field.id === id)) return problem("field-exists", { id });
    const taken = nameTaken(form.titles, fields);
    if (taken !== null) return taken;
    const bounds = {
      ...(least === undefined ? {} : { least }),
      ...(most === undefined ? {} : { most }),
    };
    const field = fileField({ ...form, ...bounds, id });
    await insertField(trx, field, writing.eyes.personId);
    await told(trx, "add-file-field", writing, field);
    return reply({ id });
  });
}

/** The first choice that would go although some file holds it. */
async function choiceLost(trx: Trx, { id, choices }: FileField, kept: CodeList) {
  const used = await codesInUse(trx, id);
  return Object.keys(choices).find((code) => used.has(code) && !Object.hasOwn(kept, code));
}

/** Renames a field, changes its choices, retires it or takes it into use again; it never goes. */
export function changeField(
  writing: Writing,
  { field: id, ...naming }: z.output<typeof fileFieldNaming>,
): Promise<
  Reply<Record<string, never>> | Problem<"not-found" | "field-name-taken" | "field-choice-in-use">
> {
  return withEyes(writing.books, systemEyes, async (trx) => {
    const before = (await ownFields(trx)).find((field) => field.id === id);
    if (before === undefined) return problem("not-found", { what: id });
    const others = (await fileFields(trx)).filter((field) => field.id !== id);
    const taken = nameTaken(naming.titles, others);
    if (taken !== null) return taken;
    const choices = before.type === "choice" ? naming.choices : {};
    const lost = await choiceLost(trx, before, choices);
    if (lost !== undefined) {
      const choice = before.choices[lost]?.titles[writing.language] ?? lost;
      return problem("field-choice-in-use", { choice });
    }
    const after = { ...before, ...naming, choices };
    await updateField(trx, id, after);
    await told(trx, "change-file-field", writing, after, before);
    return reply({});
  });
}
