import {
  addUnits,
  changeSchedules,
  changeUnit,
  removeUnits,
  scheduleTimelines,
  unitsWithin,
  type DatedChange,
  type NewUnit,
  type OrgUnit,
  type ScheduleAttributes,
  type Trx,
  type UnitNaming,
} from "../books/index.ts";
import { isBare, UnitFit, type KnownUnits } from "./fit-units.ts";
import type { BooksRow } from "./kind.ts";
import { scheduleColumnIn, scheduleIn, unitKinds } from "./kinds/organisation.ts";
import type { KeyedRow, Subject, SubjectChange, TouchedSince } from "./subject.ts";

async function knownUnits(trx: Trx): Promise<KnownUnits> {
  const units = await unitsWithin(trx, ["*"]);
  const lines = units.filter(({ kind }) => kind === "line").map(({ id }) => id);
  const timelines = await scheduleTimelines(trx, lines);
  return {
    byCode: new Map(units.map((unit) => [unit.code, unit])),
    codeById: new Map(units.map(({ id, code }) => [id, code])),
    root: units.find(({ parentId }) => parentId === null) ?? null,
    scheduled: new Set(lines.filter((id) => (timelines.get(id)?.length ?? 0) > 0)),
  };
}

function namingIn({ code, cells }: BooksRow): UnitNaming {
  const kind = choiceOf(cells.get("kind"));
  return { code, kind, name: String(cells.get("name") ?? "") };
}

const choiceOf = (kind: unknown): UnitNaming["kind"] =>
  (Object.keys(unitKinds) as UnitNaming["kind"][]).find((one) => one === kind) ?? "line";

/** New units in an order in which parents come before what lies below them. */
function parentsFirst(rows: readonly BooksRow[]): NewUnit[] {
  const waiting = new Map(rows.map((row) => [row.code, row]));
  const ordered: NewUnit[] = [];
  const place = (row: BooksRow): void => {
    if (!waiting.delete(row.code)) return;
    const parent = row.cells.get("parent");
    const above = parent === undefined ? undefined : waiting.get(String(parent));
    if (above !== undefined) place(above);
    ordered.push({ ...namingIn(row), parentCode: parent === undefined ? null : String(parent) });
  };
  for (const row of rows) place(row);
  return ordered;
}

/** Adds the units that are new; a root takes the place of one that nothing lies below. */
async function register(
  trx: Trx,
  codes: readonly string[],
  rows: readonly BooksRow[],
): Promise<Map<string, number>> {
  const units = await knownUnits(trx);
  const first = new Map(rows.toReversed().map((row) => [row.code, row]));
  const fresh = codes.flatMap((code) => (units.byCode.has(code) ? [] : (first.get(code) ?? [])));
  const above = new Map<string, OrgUnit>(units.byCode);
  const root = fresh.find(({ cells }) => !cells.has("parent"));
  if (root !== undefined && units.root !== null && isBare(units)) above.set(root.code, units.root);
  const added = await addUnits(
    trx,
    parentsFirst(fresh.filter(({ code }) => !above.has(code))),
    above,
  );
  const there = [...above].map(([code, { id }]) => [code, id] as const);
  return new Map([...there, ...added]);
}

async function nameUnits(trx: Trx, rows: readonly KeyedRow[]): Promise<SubjectChange[]> {
  const units = await unitsWithin(trx, ["*"]);
  const now = new Map<number, UnitNaming>(units.map((unit) => [unit.id, unit]));
  const changes: SubjectChange[] = [];
  for (const { id, row, isNew } of rows) {
    const is = now.get(id);
    if (is === undefined) continue;
    const { kind, code, name } = is;
    const takesOver = isNew && code !== row.code;
    const wanted = { kind, code, name: String(row.cells.get("name") ?? name) };
    const after = takesOver ? namingIn(row) : wanted;
    const isAdded = isNew && !takesOver;
    if (!isAdded && !takesOver && after.name === name) continue;
    if (!isAdded) await changeUnit(trx, id, after);
    now.set(id, after);
    const before = isAdded ? null : { kind, code, name };
    changes.push({ subjectKind: "unit", subjectId: id, before, after });
  }
  return changes;
}

async function schedule(
  trx: Trx,
  rows: readonly KeyedRow[],
  importId: number,
): Promise<SubjectChange[]> {
  const { scheduled } = await knownUnits(trx);
  const begun = new Set(scheduled);
  const changes = rows.flatMap(({ id, row }): DatedChange<ScheduleAttributes>[] => {
    if (scheduleColumnIn(row) === null) return [];
    const attributes = scheduleIn(row, !begun.has(id));
    begun.add(id);
    return [{ id, fromDay: row.fromDay, attributes, importId }];
  });
  const changed = await changeSchedules(trx, changes);
  return changed.map(({ id, before, after }) => ({
    subjectKind: "schedule",
    subjectId: id,
    before,
    after,
  }));
}

/** The organisation: units are added and named, never moved and never removed; lines have dated rhythms. */
export const unitSubject: Subject = {
  known: async (trx, codes) => {
    const { byCode } = await knownUnits(trx);
    return new Set(codes.filter((code) => byCode.has(code)));
  },
  fitting: async (trx, rows, name) => {
    const fit = new UnitFit(await knownUnits(trx), rows, name);
    return rows.filter((row) => fit.fits(row));
  },
  register,
  write: async (trx, rows, importId) => [
    ...(await nameUnits(trx, rows)),
    ...(await schedule(trx, rows, importId)),
  ],
};

function isAs(unit: UnitNaming | undefined, after: UnitNaming): boolean {
  return unit?.code === after.code && unit.name === after.name && unit.kind === after.kind;
}

/** The imports of retailers that lie on lines which would no longer exist. */
async function restingOn(trx: Trx, ids: readonly number[]): Promise<TouchedSince[]> {
  const rows = await trx
    .selectFrom("retailerSpan")
    .select(["lineId", "importId"])
    .distinct()
    .where("lineId", "in", [...ids, 0])
    .execute();
  const importIds = rows.map(({ importId }) => importId);
  return [{ subjectId: ids[0] ?? 0, importIds }];
}

/** Takes units back: those that were added go, the others get their former names. */
export async function putUnitsBack(
  trx: Trx,
  changes: readonly SubjectChange[],
): Promise<readonly TouchedSince[]> {
  const units = await unitsWithin(trx, ["*"]);
  const now = new Map<number, UnitNaming>(units.map((unit) => [unit.id, unit]));
  const last = new Map(changes.map(({ subjectId, after }) => [subjectId, after as UnitNaming]));
  const touched = [...last].filter(([id, after]) => !isAs(now.get(id), after));
  if (touched.length > 0) return touched.map(([subjectId]) => ({ subjectId, importIds: [] }));
  const added = changes.filter(({ before }) => before === null).map(({ subjectId }) => subjectId);
  if (!(await removeUnits(trx, added))) return restingOn(trx, added);
  const gone = new Set(added);
  for (const { subjectId, before } of changes.toReversed())
    if (!gone.has(subjectId)) await changeUnit(trx, subjectId, before as UnitNaming);
  return [];
}
