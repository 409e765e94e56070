import { assert } from "@dongxiao/core/units";
import {
  changeSchedules,
  insertAssignment,
  insertPerson,
  insertUnits,
  systemEyes,
  type Trx,
  type UnitTree,
  withEyes,
} from "@dongxiao/store/books";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import type { Workshop } from "../workshop.ts";
import type { Identity } from "../identity/index.ts";
import { importFile } from "../work/imports.ts";
import type { Steps } from "../work/steps.ts";
import { type ExampleFiles, writeImportFiles } from "./import-files.ts";
import type { ExampleOrganisation, ExampleUnit } from "./organisation.ts";
import { type ExamplePerson, examplePeople } from "./people.ts";

const exampleData = path.join(import.meta.dirname, "data");

/** Whether the house is empty, or a killed start left the example half loaded: its people come last. */
export async function exampleIsMissing({ books }: Workshop): Promise<boolean> {
  const root = await books.owner
    .selectFrom("orgUnit")
    .select("code")
    .where("parentId", "is", null)
    .executeTakeFirst();
  if (root === undefined) return true;
  if (root.code !== "P1") return false;
  const people = await books.owner.selectFrom("person").select("id").execute();
  return people.length < examplePeople.length;
}

function treeOf(units: readonly ExampleUnit[], unit: ExampleUnit): UnitTree {
  const below = units.filter(({ parent }) => parent === unit.code);
  const { kind, code, name } = unit;
  return { kind, code, name, units: below.map((one) => treeOf(units, one)) };
}

async function plantOrganisation(
  trx: Trx,
  { units, lines }: ExampleOrganisation,
  fromDay: string,
): Promise<Map<string, number>> {
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
  return ids;
}

function idOf(ids: ReadonlyMap<string, number>, code: string): number {
  const id = ids.get(code);
  assert(id !== undefined, `the example has a unit ${code}`);
  return id;
}

/** Imports the three files in their order, the ordinary way; a file that was imported before changes nothing. */
async function importFiles(workshop: Workshop, files: ExampleFiles, steps: Steps): Promise<void> {
  for (const kind of ["retailers", "skus", "orders"] as const) {
    const outcome = await importFile(
      workshop,
      { kind, file: files[kind], validFrom: files.firstDay, allOrNothing: false, personId: null },
      steps,
    );
    assert(outcome.ok, `the example's ${kind} are imported: ${JSON.stringify(outcome)}`);
  }
}

async function addPerson(
  { books }: Workshop,
  identity: Identity,
  person: ExamplePerson,
  over: { orgUnitId: number | null; retailerId: number | null },
  fromDay: string,
): Promise<void> {
  const { username, name, role, password, mustChangePassword } = person;
  const userId = await identity.addUser(username, name, password);
  if (userId === null) return;
  await withEyes(books, systemEyes, async (trx) => {
    const personId = await insertPerson(trx, { userId, name, mustChangePassword });
    await insertAssignment(trx, { personId, role, during: { from: fromDay, to: null }, ...over });
  });
}

/** The first county and line of the example, and the retailer of that line with the longest history. */
async function places(
  trx: Trx,
  { units, lines }: ExampleOrganisation,
  ids: ReadonlyMap<string, number>,
): Promise<Record<ExamplePerson["over"], number>> {
  const county = units.find(({ kind }) => kind === "county");
  const province = units.find(({ kind }) => kind === "province");
  const [line] = lines;
  assert(
    county !== undefined && province !== undefined && line !== undefined,
    "the example is whole",
  );
  const lineId = idOf(ids, line.code);
  const { retailerId } = await trx
    .selectFrom("retailerSpan")
    .select("retailerId")
    .where("lineId", "=", lineId)
    .orderBy("tier", "desc")
    .orderBy("retailerId")
    .executeTakeFirstOrThrow();
  return {
    province: idOf(ids, province.code),
    county: idOf(ids, county.code),
    line: lineId,
    retailer: retailerId,
  };
}

/**
 * Loads the example company: its organisation, its files through the ordinary import, and its people.
 *
 * @param data an extract of the public orders; the example's own three counties when left out
 */
export async function loadExample(
  workshop: Workshop,
  identity: Identity,
  steps: Steps,
  data = exampleData,
): Promise<void> {
  const { books } = workshop;
  const folder = await mkdtemp(path.join(tmpdir(), "dongxiao-example-"));
  try {
    steps.progress({ stage: "example", done: 0, whole: 1 });
    const files = await writeImportFiles(data, folder);
    steps.signal.throwIfAborted();
    const { organisation, firstDay } = files;
    const ids = await withEyes(books, systemEyes, (trx) =>
      plantOrganisation(trx, organisation, firstDay),
    );
    await importFiles(workshop, files, steps);
    const over = await withEyes(books, systemEyes, (trx) => places(trx, organisation, ids));
    for (const person of examplePeople) {
      const at =
        person.over === "retailer"
          ? { orgUnitId: null, retailerId: over.retailer }
          : { orgUnitId: over[person.over], retailerId: null };
      await addPerson(workshop, identity, person, at, firstDay);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
