import type { Titles } from "@dongxiao/core/units";
import { type Books, type BooksRefusal, booksProblems, openBooks } from "@dongxiao/store/books";
import { type Facts, type FactsRefusal, openFacts } from "@dongxiao/store/facts";
import { makeFolder } from "@dongxiao/store/folders";
import path from "node:path";

import type { Clock } from "./clock.ts";
import type { Log } from "./log.ts";

/** What long work needs: the two memories, the data folder, the time and the log. */
export interface Workshop {
  readonly folder: string;
  readonly books: Books;
  readonly facts: Facts;
  readonly clock: Clock;
  readonly log: Log;
}

/** Where a workshop is and what it is opened with. */
export interface WorkshopOptions {
  readonly folder: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly env: NodeJS.ProcessEnv;
}

/** Opens the two memories; what stands in the way comes back in the words of the person who must act. */
export async function openWorkshop(
  options: WorkshopOptions,
): Promise<Workshop | { readonly refusal: Titles; readonly code: string }> {
  const { folder, clock, log, env } = options;
  const { DATABASE_URL: databaseUrl, CLICKHOUSE_URL: url } = env;
  const books = await openBooks(
    databaseUrl === undefined ? { dataFolder: folder } : { databaseUrl },
  );
  if (!books.ok) return { code: books.code, refusal: booksSentence(books) };
  const opened = await openFacts(
    url === undefined ? { folder: path.join(folder, "facts") } : { url },
  );
  if (!opened.ok) {
    await books.close();
    return { code: opened.code, refusal: factsSentence(opened) };
  }
  makeFolder(path.join(folder, "imports"));
  return { folder, books, facts: opened.facts, clock, log };
}

/** Closes the two memories, whatever state they are in. */
export async function closeWorkshop({
  books,
  facts,
}: Pick<Workshop, "books" | "facts">): Promise<void> {
  await facts.close();
  await books.close();
}

const filled = (titles: Titles, detail: Readonly<Record<string, string | number>>): Titles => {
  const put = (text: string): string =>
    text.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(detail[name] ?? "…"));
  return {
    "zh-Hans": put(titles["zh-Hans"]),
    "zh-Hant": put(titles["zh-Hant"]),
    en: put(titles.en),
  };
};

/** Why the books cannot be used, in words. */
export function booksSentence({ code, detail }: BooksRefusal): Titles {
  return filled(booksProblems[code], detail);
}

const factsProblems: Readonly<Record<FactsRefusal["code"], Titles>> = {
  "facts-in-use": {
    "zh-Hans": "数据文件夹正被另一个动销进程使用（进程号 {pid}）。请先停止它，或让它来执行命令。",
    "zh-Hant": "資料夾正被另一個動銷程序使用（程序號 {pid}）。請先停止它，或讓它來執行命令。",
    en: "Another Dongxiao process (pid {pid}) uses this data folder. Stop it first, or let it run the command.",
  },
  "facts-newer-format": {
    "zh-Hans": "分析数据由更新的版本写成（{found}），本程序只认识到 {ours}。请升级程序。",
    "zh-Hant": "分析資料由較新的版本寫成（{found}），本程式只認識到 {ours}。請升級程式。",
    en: "The facts were written by a newer version ({found}); this program knows {ours}. Upgrade the program.",
  },
  "facts-unreachable": {
    "zh-Hans": "无法使用 CLICKHOUSE_URL 指定的分析数据库：{why}",
    "zh-Hant": "無法使用 CLICKHOUSE_URL 指定的分析資料庫：{why}",
    en: "The ClickHouse server that CLICKHOUSE_URL names cannot be used: {why}",
  },
  "facts-server-too-old": {
    "zh-Hans": "CLICKHOUSE_URL 指定的服务器是 ClickHouse {found}，需要 {needed} 或更新的版本。",
    "zh-Hant": "CLICKHOUSE_URL 指定的伺服器是 ClickHouse {found}，需要 {needed} 或更新的版本。",
    en: "The server that CLICKHOUSE_URL names is ClickHouse {found}; {needed} or later is needed.",
  },
  "facts-folder": {
    "zh-Hans": "无法使用分析数据文件夹 {folder}（{why}）。",
    "zh-Hant": "無法使用分析資料夾 {folder}（{why}）。",
    en: "The facts folder {folder} cannot be used ({why}).",
  },
};

function factsSentence({ code, detail }: FactsRefusal): Titles {
  return filled(factsProblems[code], detail);
}
