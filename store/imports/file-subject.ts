import { isMasked } from "@dongxiao/core/retailers";

import {
  changeFiles,
  differingFields,
  type FileHistory,
  fileTimelines,
  replaceFiles,
  retailerIds,
  type FileChange,
} from "../books/index.ts";
import { fileKeys } from "./kinds/retailer-file.ts";
import type { KeyedRow, PutBack, Subject } from "./subject.ts";

const keys = new Set<string>(fileKeys);

/** A masked account number says nothing. */
const saysSomething = (value: unknown): boolean => typeof value !== "string" || !isMasked(value);

function changesIn({ id, row }: KeyedRow, importId: number): FileChange[] {
  return [...row.cells]
    .filter(([field, value]) => !keys.has(field) && saysSomething(value))
    .map(([field, value]) => ({ id, field, fromDay: row.fromDay, value, reason: "", importId }));
}

/** Retailers' files: fields of retailers that are there already. */
export const fileSubject: Subject = {
  known: async (trx, codes) => new Set((await retailerIds(trx, codes)).keys()),
  register: retailerIds,
  write: async (trx, rows, importId) => {
    const changed = await changeFiles(
      trx,
      rows.flatMap((row) => changesIn(row, importId)),
      null,
    );
    return changed.map(({ id, before, after }) => ({
      subjectKind: "file",
      subjectId: id,
      before,
      after,
    }));
  },
};

/** Puts files back to what they were before an import, unless somebody changed the same fields since. */
export const putFilesBack: PutBack = async (trx, changes) => {
  const now = await fileTimelines(
    trx,
    changes.map(({ subjectId }) => subjectId),
  );
  const touched = changes.flatMap(({ subjectId, after }) => {
    const made = after as FileHistory;
    const is = now.get(subjectId) ?? {};
    const fields = differingFields(
      made,
      Object.fromEntries(Object.keys(made).map((field) => [field, is[field] ?? []])),
    );
    if (fields.length === 0) return [];
    const entries = fields.flatMap((field) => is[field] ?? []);
    return [{ subjectId, importIds: entries.map(({ importId }) => importId) }];
  });
  if (touched.length > 0) return touched;
  const wanted = changes.map(
    ({ subjectId, before }) => [subjectId, before as FileHistory] as const,
  );
  await replaceFiles(trx, new Map(wanted));
  return [];
};
