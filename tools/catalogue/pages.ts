import path from "node:path";
import { pathToFileURL } from "node:url";

import { cardsText, type Card } from "./card-text.ts";
import { kinds, type Kind } from "./kinds.ts";
import { listText } from "./list-text.ts";
import { membersOf, type Member } from "./members.ts";

/** A file that is written from the definitions. */
export interface Page {
  readonly file: string;
  readonly text: string;
}

/** Every list and every page of method cards, as the definitions of this house say them. */
export async function pagesOf(house: string): Promise<Page[]> {
  const found = kinds
    .map((kind) => ({ kind, members: membersOf(path.join(house, kind.folder)) }))
    .filter(({ members }) => members.length > 0);
  const lists = found.map(({ kind, members }) => ({
    file: `${kind.folder}/catalogue.ts`,
    text: listText(kind, members),
  }));
  const cards = await Promise.all(found.map(({ kind, members }) => cardPage(house, kind, members)));
  return [...lists, ...cards];
}

async function cardPage(house: string, kind: Kind, members: readonly Member[]): Promise<Page> {
  const page = kind.page ?? kind.folder.split("/")[1] ?? "";
  const cards = await Promise.all(
    members.map(async ({ file, name }) => {
      const module: Readonly<Record<string, Card>> = await import(
        pathToFileURL(path.join(house, kind.folder, file)).href
      );
      const card = module[name];
      if (card?.titles === undefined)
        throw new Error(`${kind.folder}/${file}: ${name} has no titles`);
      return [name, card] as const;
    }),
  );
  return { file: `docs/methods/${page}.md`, text: cardsText(headingOf(kind), cards) };
}

/** The kind's name for many, as a heading: `check of claims` becomes `Checks of claims`. */
function headingOf({ name }: Kind): string {
  const many = name.includes(" of ") ? name.replace(" of ", "s of ") : `${name}s`;
  return `${many.slice(0, 1).toUpperCase()}${many.slice(1)}`;
}
