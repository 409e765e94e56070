import type { Books } from "@dongxiao/store/books";

import { cityCompany } from "./city-company.ts";
import type { ExampleCompany } from "./company.ts";
import { iowaCompany } from "./iowa/company.ts";
import { examplePeople } from "./people.ts";

/** Every company to try the house with; the first is the usual one. */
export const exampleCompanies: readonly ExampleCompany[] = [cityCompany, iowaCompany()];

/** The names by which an example company is chosen. */
export const exampleNames = exampleCompanies.map(({ name }) => name);

function rootOf(books: Books): Promise<ExampleCompany["root"] | undefined> {
  return books.owner
    .selectFrom("orgUnit")
    .select(["code", "name"])
    .where("parentId", "is", null)
    .executeTakeFirst();
}

/** The example company that a house holds, whole or half loaded; null in an empty house and in one of its own. */
export async function exampleIn(books: Books): Promise<ExampleCompany | null> {
  const root = await rootOf(books);
  const held = exampleCompanies.find(
    (company) => company.root.code === root?.code && company.root.name === root.name,
  );
  return held ?? null;
}

/**
 * The example company that is still to be loaded: the wanted one into an empty house, or the one that a killed start
 * left half loaded, whichever is wanted now. Its people come last.
 */
export async function missingExample(
  books: Books,
  wanted: ExampleCompany,
): Promise<ExampleCompany | null> {
  if ((await rootOf(books)) === undefined) return wanted;
  const held = await exampleIn(books);
  const people = await books.owner.selectFrom("person").select("id").execute();
  return people.length < examplePeople.length ? held : null;
}
