import { assert } from "@dongxiao/core/units";
import {
  changeSchedules,
  insertUnits,
  systemEyes,
  type Trx,
  type UnitTree,
  withEyes,
} from "@dongxiao/store/books";
import path from "node:path";

import type { ExampleCompany } from "../company.ts";
import { writeImportFiles } from "./import-files.ts";
import type { ExampleOrganisation, ExampleUnit } from "./organisation.ts";

function treeOf(units: readonly ExampleUnit[], unit: ExampleUnit): UnitTree {
  const below = units.filter(({ parent }) => parent === unit.code);
  const { kind, code, name } = unit;
  return { kind, code, name, units: below.map((one) => treeOf(units, one)) };
}

async function plantOrganisation(
  trx: Trx,
  { units, lines }: ExampleOrganisation,
  fromDay: string,
): Promise<void> {
  const root = units.find(({ parent }) => parent === null);
  assert(root !== undefined, "the example has a root");
  const ids = await insertUnits(trx, treeOf(units, root));
  const schedules = lines.map(({ code, orderWeekday, rhythm, longitude, latitude }) => ({
    id: idOf(ids, code),
    fromDay,
    importId: null,
    attributes: {
      orderWeekday,
      rhythm,
      anchorCycle: fromDay,
      depotLongitude: longitude,
      depotLatitude: latitude,
    },
  }));
  await changeSchedules(trx, schedules);
}

function idOf(ids: ReadonlyMap<string, number>, code: string): number {
  const id = ids.get(code);
  assert(id !== undefined, `the example has a unit ${code}`);
  return id;
}

/**
 * The company of real deliveries: a state monopoly wholesaler and the outlets it serves.
 *
 * @param data an extract of the public orders; the example's own three counties when left out
 */
export function iowaCompany(data = path.join(import.meta.dirname, "data")): ExampleCompany {
  return {
    name: "iowa",
    root: { code: "P1", name: "示例省公司" },
    prepare: async ({ books }, folder, steps) => {
      steps.progress({ stage: "example", done: 0, whole: 1 });
      const { organisation, firstDay, retailers, skus, orders } = await writeImportFiles(
        data,
        folder,
      );
      steps.signal.throwIfAborted();
      await withEyes(books, systemEyes, (trx) => plantOrganisation(trx, organisation, firstDay));
      const files = [
        { kind: "retailers", file: retailers },
        { kind: "skus", file: skus },
        { kind: "orders", file: orders },
      ] as const;
      return { files, firstDay };
    },
  };
}
