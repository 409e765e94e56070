import { problem, reply } from "@dongxiao/contract";
import { backupBooks } from "@dongxiao/store/books";
import { whyUnwritable } from "@dongxiao/store/folders";
import { existsSync } from "node:fs";
import { cp, writeFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";

import { photosFolder } from "../care/carer.ts";
import { secretFile } from "../identity/secret.ts";
import { version } from "../version.ts";
import { defineErrand } from "./errand.ts";

/** The file that says what a backup's folder holds; written last: a backup without it is not whole. */
export const contentsFile = "dongxiao-backup.json";

/** The folders of a data folder that are saved as they are: people's files and what is noted about them. */
export const savedFolders = ["imports", photosFolder] as const;

/**
 * Saves everything that the house cannot make again: the books as of one moment, the files that people sent, and the
 * secret. The books come first: a file is kept before a row of the books speaks of it. The facts are made again from these.
 */
export const backup = defineErrand({
  input: z.object({ folder: z.string() }),
  run: async (workshop, { folder }, { signal, progress }) => {
    const why = whyUnwritable(folder);
    if (why !== null) return problem("folder-unwritable", { folder, why });
    progress({ stage: "books", done: 0, whole: 3 });
    const books = await backupBooks(workshop.books, folder, signal);
    progress({ stage: "files", done: 1, whole: 3 });
    for (const saved of savedFolders.filter((one) => existsSync(path.join(workshop.folder, one))))
      await cp(path.join(workshop.folder, saved), path.join(folder, saved), { recursive: true });
    await cp(path.join(workshop.folder, secretFile), path.join(folder, secretFile));
    progress({ stage: "contents", done: 2, whole: 3 });
    const rows = books.tables.reduce((sum, table) => sum + table.rows, 0);
    const contents = { version, at: workshop.clock.now().toISOString(), rows };
    await writeFile(path.join(folder, contentsFile), `${JSON.stringify(contents, null, 2)}\n`);
    return reply({ folder, ...contents });
  },
});
