import type { FileField } from "@dongxiao/core/retailers";
import { assert, type Titles } from "@dongxiao/core/units";

import type { ImportKind } from "../books/index.ts";
import { openColumns, type OpenColumns } from "./headers.ts";
import type { ImportColumn } from "./kind.ts";
import { formOf } from "./kinds/index.ts";

/** What the columns of a kind are called, by id. */
export function columnTitles(kind: ImportKind): (id: string) => Titles {
  const columns: readonly ImportColumn<unknown>[] = formOf(kind, []).columns;
  const titles = new Map(columns.map((column) => [column.id, column.titles]));
  return (id) => {
    const found = titles.get(id);
    assert(found !== undefined, `${kind} have a column ${id}`);
    return found;
  };
}

/**
 * Which headers of a file mean nothing to its kind, and which columns of the kind it does not bring.
 *
 * @param own the fields that the company added itself
 */
export function columnsLeftOpen(
  kind: ImportKind,
  headers: readonly string[],
  own: readonly FileField[] = [],
): OpenColumns {
  return openColumns(formOf(kind, own), headers);
}
