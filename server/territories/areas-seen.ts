import type { Trx } from "@dongxiao/store/books";

/** A market department. */
export interface AreaSeen {
  readonly id: number;
  readonly code: string;
  readonly name: string;
}

/** The market departments with at least one of these lines; with any line where all are seen (null). */
export async function areasSeen(trx: Trx, lines: readonly number[] | null): Promise<AreaSeen[]> {
  const all = trx
    .selectFrom("orgUnit as line")
    .innerJoin("orgUnit as area", "area.id", "line.parentId")
    .where("line.kind", "=", "line")
    .select(["area.id", "area.code", "area.name"])
    .distinct()
    .orderBy("area.code");
  return (lines === null ? all : all.where("line.id", "in", [-1, ...lines])).execute();
}
