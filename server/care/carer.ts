import type { Language } from "@dongxiao/core/units";
import { type Books, type Eyes, systemEyes } from "@dongxiao/store/books";
import path from "node:path";

import type { Call } from "../call.ts";
import type { Workshop } from "../workshop.ts";

/** Who looks after retailers, and where. */
export interface Carer {
  readonly books: Books;
  readonly eyes: Eyes;
  /** Null: the system itself. */
  readonly personId: number | null;
  /** Sees to entries of others too. */
  readonly isManager: boolean;
  readonly language: Language;
  readonly today: string;
  /** Where photos are kept. */
  readonly photos: string;
}

/** The folder of a data folder in which photos are kept. */
export const photosFolder = "photos";

const managers: readonly string[] = ["planner", "areaManager"];

/** Whoever makes a request. */
export function carerOf({ house, visitor, eyes, language, today }: Call): Carer {
  return {
    books: house.books,
    eyes,
    personId: visitor?.personId ?? null,
    isManager: visitor?.posts.some(({ role }) => managers.includes(role)) ?? false,
    language,
    today,
    photos: path.join(house.folder, photosFolder),
  };
}

/** The command line, which sees and may do everything. */
export function carerIn({ books, clock, folder }: Workshop): Carer {
  return {
    books,
    eyes: systemEyes,
    personId: null,
    isManager: true,
    language: "zh-Hans",
    today: clock.today(),
    photos: path.join(folder, photosFolder),
  };
}
