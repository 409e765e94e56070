import type { Titles } from "@dongxiao/core/units";

import { refuseFile, type FileRefusal } from "./file-problems.ts";
import type { ImportColumn, ImportForm } from "./kind.ts";

/** Where each column of a kind stands in a file: 0-based, by id. */
export type Places = ReadonlyMap<string, number>;

/** A header without what people vary: case, width, spaces, underscores and a star for "required". */
function bare(header: string): string {
  return header
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\s_*\u3000:-]/g, "");
}

function namesOf<Value>(column: ImportColumn<Value>): string[] {
  const { titles, aliases, id } = column;
  return [titles["zh-Hans"], titles["zh-Hant"], titles.en, id, ...aliases].map(bare);
}

/** Which column of a kind each header means, by the header's bare form. */
function idsByName<Value>(form: ImportForm<Value>): ReadonlyMap<string, string> {
  return new Map(
    form.columns.flatMap((column) => namesOf(column).map((name) => [name, column.id] as const)),
  );
}

/** What a file's headers leave open. */
export interface OpenColumns {
  /** Headers of the file that mean no column of the kind: what stands below them is not read. */
  readonly unmatched: readonly string[];
  /** Columns of the kind that the file does not bring. */
  readonly absent: readonly Titles[];
}

/** Holds a file's headers against a kind; of columns that say the same in another unit one is enough. */
export function openColumns<Value>(
  form: ImportForm<Value>,
  headers: readonly string[],
): OpenColumns {
  const byName = idsByName(form);
  const found = headers.map((header) => byName.get(bare(header)));
  const brought = new Set(found);
  const isAbsent = ({ id }: ImportColumn<Value>): boolean => {
    const same = form.alternatives.find(({ columns }) => columns.includes(id))?.columns ?? [id];
    return same[0] === id && !same.some((other) => brought.has(other));
  };
  return {
    unmatched: headers.filter((header, i) => header.trim() !== "" && found[i] === undefined),
    absent: form.columns.filter(isAbsent).map(({ titles }) => titles),
  };
}

/** Finds the columns of a kind in a file, by name and in any order; columns that it does not know are left alone. */
export function placesOf<Value>(
  form: ImportForm<Value>,
  headers: readonly string[],
): Places | FileRefusal {
  const byName = idsByName(form);
  const places = new Map<string, number>();
  for (const [index, header] of headers.entries()) {
    const id = byName.get(bare(header));
    if (id === undefined) continue;
    const before = places.get(id);
    if (before !== undefined) return twice(headers, before, index);
    places.set(id, index);
  }
  return refusalOf(form, headers, places) ?? places;
}

function refusalOf<Value>(
  form: ImportForm<Value>,
  headers: readonly string[],
  places: Places,
): FileRefusal | null {
  const titleOf = (id: string): string =>
    form.columns.find((column) => column.id === id)?.titles["zh-Hans"] ?? id;
  const missing = form.columns
    .filter(({ id, isRequired }) => isRequired && !places.has(id))
    .map(({ id }) => titleOf(id));
  for (const { columns, isRequired } of form.alternatives) {
    const [first, second] = columns.flatMap((id) => places.get(id) ?? []);
    if (first !== undefined && second !== undefined) return twice(headers, first, second);
    if (isRequired && first === undefined) missing.push(columns.map(titleOf).join("/"));
  }
  if (missing.length === 0) return null;
  return refuseFile("columns-missing", { columns: missing.join("、") });
}

function twice(headers: readonly string[], first: number, second: number): FileRefusal {
  return refuseFile("columns-twice", {
    first: headers[first] ?? "",
    second: headers[second] ?? "",
  });
}
