import { assert } from "@dongxiao/core/units";
import { insertAssignment, insertPerson, systemEyes, withEyes } from "@dongxiao/store/books";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import type { Workshop } from "../workshop.ts";
import type { Identity } from "../identity/index.ts";
import { importFile } from "../work/imports.ts";
import type { Steps } from "../work/steps.ts";
import type { ExampleCompany, ExampleParts } from "./company.ts";
import { type ExamplePerson, examplePeople } from "./people.ts";
import { placesIn } from "./places.ts";
import { addExampleScores } from "./scores.ts";

/** Imports the files in their order, the ordinary way; a file that was imported before changes nothing. */
async function importFiles(workshop: Workshop, parts: ExampleParts, steps: Steps): Promise<void> {
  for (const { kind, file } of parts.files) {
    const outcome = await importFile(
      workshop,
      { kind, file, validFrom: parts.firstDay, allOrNothing: false, personId: null },
      steps,
    );
    steps.signal.throwIfAborted();
    assert(outcome.ok, `the example's ${kind} are imported: ${JSON.stringify(outcome)}`);
  }
}

/** A new sign-in, or the one that a killed start left without its person; null for one that has its person. */
async function signInOf(
  { books }: Workshop,
  identity: Identity,
  { username, name, password }: ExamplePerson,
): Promise<string | null> {
  const added = await identity.addUser(username, name, password);
  if (added !== null) return added;
  const left = await books.owner
    .selectFrom("user")
    .leftJoin("person", "person.userId", "user.id")
    .select("user.id")
    .where("user.username", "=", username)
    .where("person.id", "is", null)
    .executeTakeFirst();
  return left?.id ?? null;
}

async function addPerson(
  workshop: Workshop,
  identity: Identity,
  person: ExamplePerson,
  over: { orgUnitId: number | null; retailerId: number | null },
  fromDay: string,
): Promise<void> {
  const { name, role, mustChangePassword } = person;
  const userId = await signInOf(workshop, identity, person);
  if (userId === null) return;
  const { books } = workshop;
  await withEyes(books, systemEyes, async (trx) => {
    const personId = await insertPerson(trx, { userId, name, mustChangePassword });
    await insertAssignment(trx, { personId, role, during: { from: fromDay, to: null }, ...over });
  });
}

async function addPeople(workshop: Workshop, identity: Identity, fromDay: string): Promise<void> {
  const over = await placesIn(workshop);
  for (const person of examplePeople) {
    const at =
      person.over === "retailer"
        ? { orgUnitId: null, retailerId: over.retailer }
        : { orgUnitId: over[person.over], retailerId: null };
    await addPerson(workshop, identity, person, at, fromDay);
  }
}

/** Loads an example company: its files through the ordinary import, scores of its newest month, then its people and what they wrote. */
export async function loadExample(
  workshop: Workshop,
  identity: Identity,
  company: ExampleCompany,
  steps: Steps,
): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), "dongxiao-example-"));
  try {
    const parts = await company.prepare(workshop, folder, steps);
    await importFiles(workshop, parts, steps);
    await addExampleScores(workshop);
    await addPeople(workshop, identity, parts.firstDay);
    await company.settle?.(workshop);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
