import { problem, type Problem, reply, type Reply } from "@dongxiao/contract";
import { restoreBooks } from "@dongxiao/store/books";
import { rebuildFacts } from "@dongxiao/store/imports";
import { existsSync } from "node:fs";
import { cp, readdir } from "node:fs/promises";
import path from "node:path";

import { prepareFolder, type Refusal } from "../cli/data-folder.ts";
import { machineClock } from "../clock.ts";
import { isRunning } from "../control/ask-running.ts";
import { booksSentence, closeWorkshop, openWorkshop, type Workshop } from "../workshop.ts";
import { secretFile } from "../identity/secret.ts";
import { logToErrors } from "../log.ts";
import { heldIn } from "../queries/trade.ts";
import { importRoom } from "../work/imports.ts";
import type { Steps } from "../work/steps.ts";
import { contentsFile, savedFolders } from "./backup.ts";

/** Which backup goes into which data folder. */
export interface Restoring {
  readonly from: string;
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
}

type Restored = Reply<{ rows: number; lines: number }> | Problem | Refusal;

function notEmpty(folder: string): Refusal {
  return {
    code: "data-folder-not-empty",
    refusal: {
      "zh-Hans": `数据文件夹 ${folder} 不是空的：只能恢复到空文件夹。`,
      "zh-Hant": `資料夾 ${folder} 不是空的：只能還原到空資料夾。`,
      en: `The data folder ${folder} is not empty: a backup is restored only into an empty one.`,
    },
  };
}

async function fill(workshop: Workshop, from: string, steps: Steps): Promise<Restored> {
  steps.progress({ stage: "books", done: 0, whole: 2 });
  const books = await restoreBooks(workshop.books, from);
  if ("ok" in books) return { code: books.code, refusal: booksSentence(books) };
  steps.progress({ stage: "files", done: 1, whole: 2 });
  for (const saved of savedFolders.filter((one) => existsSync(path.join(from, one))))
    await cp(path.join(from, saved), path.join(workshop.folder, saved), { recursive: true });
  await cp(path.join(from, secretFile), path.join(workshop.folder, secretFile));
  await rebuildFacts(importRoom(workshop), steps);
  const rows = books.tables.reduce((sum, table) => sum + table.rows, 0);
  const { lines } = await heldIn(workshop.facts, "order_line", "1");
  return reply({ rows, lines });
}

/** Restores a backup into an empty data folder: the books and files as they were, the facts made again from them. */
export async function restore({ from, folder, env }: Restoring, steps: Steps): Promise<Restored> {
  if (!existsSync(path.join(from, contentsFile))) return problem("not-found", { what: from });
  if (await isRunning(folder)) return notEmpty(folder);
  const unwritable = prepareFolder(folder);
  if (unwritable !== null) return unwritable;
  if ((await readdir(folder)).length > 0) return notEmpty(folder);
  const clock = machineClock(env["DONGXIAO_TIME_ZONE"] ?? "Asia/Shanghai");
  const workshop = await openWorkshop({ folder, clock, log: logToErrors, env });
  if ("refusal" in workshop) return workshop;
  try {
    return await fill(workshop, from, steps);
  } finally {
    await closeWorkshop(workshop);
  }
}
