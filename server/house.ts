import { type Books, type BooksRefusal, booksProblems, openBooks } from "@dongxiao/store/books";
import { type Facts, type FactsRefusal, openFacts } from "@dongxiao/store/facts";
import type { Titles } from "@dongxiao/core/units";
import { mkdirSync } from "node:fs";
import path from "node:path";

import type { Clock } from "./clock.ts";
import { type Identity, oidcFrom, openIdentity } from "./identity/index.ts";
import { secretIn } from "./identity/secret.ts";
import type { Log } from "./log.ts";
import { visitorOf } from "./queries/visitor.ts";
import type { Visitor } from "./visitor.ts";
import { type Jobs, openJobs } from "./work/jobs.ts";

/** What long work needs: the two memories, the data folder, the time and the log. */
export interface Workshop {
  readonly folder: string;
  readonly books: Books;
  readonly facts: Facts;
  readonly clock: Clock;
  readonly log: Log;
}

/** Everything that answers requests, open. */
export interface House extends Workshop {
  readonly identity: Identity;
  readonly jobs: Jobs;
  /** The largest file that a browser may send. */
  readonly uploadBytesMost: number;
  /** Who a request comes from; null when nobody is signed in. */
  readonly visitorOf: (headers: Headers) => Promise<Visitor | null>;
  readonly visitorOfUser: (userId: string) => Promise<Visitor | null>;
  today(): string;
  close(): Promise<void>;
}

/** Where the house lives and how it is reached. */
export interface HouseOptions {
  readonly folder: string;
  readonly publicUrl: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly env: NodeJS.ProcessEnv;
}

/** Opens the two memories; what stands in the way comes back in the words of the person who must act. */
export async function openWorkshop(
  options: Omit<HouseOptions, "publicUrl">,
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
  mkdirSync(path.join(folder, "imports"), { recursive: true });
  return { folder, books, facts: opened.facts, clock, log };
}

/** Adds to a workshop what only the server needs: sign-in and the queue of long work. */
export async function openHouse(workshop: Workshop, options: HouseOptions): Promise<House> {
  const { books, facts, clock, folder } = workshop;
  const { publicUrl, env } = options;
  const identity = openIdentity({
    database: books.owner,
    secret: secretIn(folder),
    publicUrl,
    oidc: oidcFrom(env),
  });
  const jobs = await openJobs(workshop);
  const visitorOfUser = (userId: string): Promise<Visitor | null> =>
    visitorOf(books.owner, userId, clock.today());
  return {
    ...workshop,
    identity,
    jobs,
    uploadBytesMost: Number(env["DONGXIAO_UPLOAD_MB"] ?? 2048) * 2 ** 20,
    today: () => clock.today(),
    visitorOfUser,
    visitorOf: async (headers) => {
      const userId = await identity.userOf(headers);
      return userId === null ? null : visitorOfUser(userId);
    },
    close: async () => {
      await jobs.close();
      await closeWorkshop({ books, facts });
    },
  };
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
  "facts-folder": {
    "zh-Hans": "无法使用分析数据文件夹 {folder}（{why}）。",
    "zh-Hant": "無法使用分析資料夾 {folder}（{why}）。",
    en: "The facts folder {folder} cannot be used ({why}).",
  },
};

function factsSentence({ code, detail }: FactsRefusal): Titles {
  return filled(factsProblems[code], detail);
}
