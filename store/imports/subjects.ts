import {
  changeLicences,
  changeRetailers,
  changeSkus,
  firstDifference,
  licenceKind,
  licenceTimelines,
  registerRetailers,
  registerSkus,
  replaceLicences,
  replaceRetailers,
  replaceSchedules,
  replaceSkus,
  retailerIds,
  retailerKind,
  retailerTimelines,
  scheduleKind,
  scheduleTimelines,
  skuIds,
  skuKind,
  skuTimelines,
  type ChangedHistory,
  type DatedChange,
  type HistoryKind,
  type RetailerAttributes,
  type SkuAttributes,
  type Timeline,
  type Trx,
} from "../books/index.ts";
import { fileSubject, putFilesBack } from "./file-subject.ts";
import type { BooksForm } from "./kind.ts";
import { licenceIn, retailerDefaults, retailerIn } from "./kinds/retailers.ts";
import { skuDefaults, skuIn } from "./kinds/skus.ts";
import type { KeyedRow, PutBack, Subject, SubjectChange } from "./subject.ts";
import { putUnitsBack, unitSubject } from "./unit-subject.ts";

/** One dated history that imports write and take back. */
interface WrittenHistory<Attributes> {
  readonly kind: HistoryKind<Attributes>;
  readonly timelines: (
    trx: Trx,
    ids: readonly number[],
  ) => Promise<Map<number, Timeline<Attributes>>>;
  readonly replace: (
    trx: Trx,
    wanted: ReadonlyMap<number, Timeline<Attributes>>,
  ) => Promise<ChangedHistory<Attributes>[]>;
}

async function withHistory(
  ids: ReadonlyMap<string, number>,
  timelines: (ids: readonly number[]) => Promise<ReadonlyMap<number, Timeline<unknown>>>,
): Promise<ReadonlySet<string>> {
  const found = await timelines([...ids.values()]);
  return new Set(
    [...ids].filter(([, id]) => (found.get(id)?.length ?? 0) > 0).map(([code]) => code),
  );
}

const named = (
  subjectKind: SubjectChange["subjectKind"],
  changes: readonly ChangedHistory<unknown>[],
): SubjectChange[] =>
  changes.map(({ id, before, after }) => ({ subjectKind, subjectId: id, before, after }));

function retailerChange({ id, row, isNew }: KeyedRow, importId: number) {
  const attributes = isNew ? { ...retailerDefaults, ...retailerIn(row) } : retailerIn(row);
  return { id, fromDay: row.fromDay, attributes, importId };
}

const retailerSubject: Subject = {
  known: async (trx, codes) =>
    withHistory(await retailerIds(trx, codes), (ids) => retailerTimelines(trx, ids)),
  register: registerRetailers,
  write: async (trx, rows, importId) => {
    const changes: DatedChange<RetailerAttributes>[] = rows.map((row) =>
      retailerChange(row, importId),
    );
    const licences = rows.flatMap(({ id, row, isNew }) => {
      const licence = licenceIn(row, isNew);
      return licence === null ? [] : [{ id, importId, ...licence }];
    });
    return [
      ...named("retailer", await changeRetailers(trx, changes)),
      ...named("licence", await changeLicences(trx, licences)),
    ];
  },
};

const skuSubject: Subject = {
  known: async (trx, codes) =>
    withHistory(await skuIds(trx, codes), (ids) => skuTimelines(trx, ids)),
  register: registerSkus,
  write: async (trx, rows, importId) => {
    const changes: DatedChange<SkuAttributes>[] = rows.map(({ id, row, isNew }) => {
      const attributes = isNew ? { ...skuDefaults, ...skuIn(row, true) } : skuIn(row, false);
      return { id, fromDay: row.fromDay, attributes, importId };
    });
    return named("sku", await changeSkus(trx, changes));
  },
};

/** How each kind of books file reaches the books. */
export const subjects: Readonly<Record<BooksForm["id"], Subject>> = {
  organisation: unitSubject,
  retailers: retailerSubject,
  skus: skuSubject,
  "retailer-file": fileSubject,
};

function puttingBack<Attributes>(history: WrittenHistory<Attributes>): PutBack {
  return async (trx, changes) => {
    const ids = changes.map(({ subjectId }) => subjectId);
    const now = await history.timelines(trx, ids);
    const touched = changes.flatMap(({ subjectId, after }) => {
      const is = now.get(subjectId) ?? [];
      const isUntouched =
        firstDifference(history.kind.columns, is, after as Timeline<Attributes>) === null;
      const importIds = is.map(({ importId }) => importId);
      return isUntouched ? [] : [{ subjectId, importIds }];
    });
    if (touched.length > 0) return touched;
    const wanted = changes.map(
      ({ subjectId, before }) => [subjectId, before as Timeline<Attributes>] as const,
    );
    await history.replace(trx, new Map(wanted));
    return [];
  };
}

/** How each history goes back, by the name that changes carry. */
export const putBack: Readonly<Record<SubjectChange["subjectKind"], PutBack>> = {
  retailer: puttingBack({
    kind: retailerKind,
    timelines: retailerTimelines,
    replace: replaceRetailers,
  }),
  sku: puttingBack({ kind: skuKind, timelines: skuTimelines, replace: replaceSkus }),
  schedule: puttingBack({
    kind: scheduleKind,
    timelines: scheduleTimelines,
    replace: replaceSchedules,
  }),
  unit: putUnitsBack,
  file: putFilesBack,
  licence: puttingBack({
    kind: licenceKind,
    timelines: licenceTimelines,
    replace: replaceLicences,
  }),
};
