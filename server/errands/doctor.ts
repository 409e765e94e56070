import { reply } from "@dongxiao/contract";
import type { Titles } from "@dongxiao/core/units";
import { schemaVersion } from "@dongxiao/store/books";
import { factTables } from "@dongxiao/store/facts";
import { existsSync } from "node:fs";
import { statfs } from "node:fs/promises";
import path from "node:path";
import { sql } from "kysely";
import { z } from "zod";

import type { Workshop } from "../workshop.ts";
import { hasChineseFont } from "../report/fonts.ts";
import { checkout } from "../version.ts";
import { defineErrand } from "./errand.ts";

/** One thing that was looked at, in words. */
export interface Finding {
  readonly isWell: boolean;
  readonly check: string;
  readonly sentence: Titles;
}

const found = (
  isWell: boolean,
  check: string,
  hans: string,
  hant: string,
  en: string,
): Finding => ({
  isWell,
  check,
  sentence: { "zh-Hans": hans, "zh-Hant": hant, en },
});

const gigabyte = 2 ** 30;
const freeNeeded = 2 * gigabyte;
const nodeNeeded = 24;

function runtime(): Finding {
  const { node } = process.versions;
  const isWell = Number(node.split(".")[0]) === nodeNeeded;
  return found(isWell, "runtime", `Node ${node}`, `Node ${node}`, `Node ${node}`);
}

async function disk({ folder }: Workshop): Promise<Finding> {
  const { bavail, bsize } = await statfs(folder);
  const free = (bavail * bsize) / gigabyte;
  const size = `${free.toFixed(1)} GB`;
  return found(
    bavail * bsize > freeNeeded,
    "disk",
    `数据文件夹 ${folder} 所在磁盘剩余 ${size}`,
    `資料夾 ${folder} 所在磁碟剩餘 ${size}`,
    `${size} free on the disk of the data folder ${folder}`,
  );
}

async function booksWell({ books }: Workshop): Promise<Finding> {
  const { rows } = await sql<{ server: string; schema: number }>`
    select current_setting('server_version') as server,
      (select max(version) from schema_version) as schema`.execute(books.owner);
  const { server = "?", schema = 0 } = rows[0] ?? {};
  const what = `PostgreSQL ${server}, ${schema}/${schemaVersion}`;
  return found(
    schema === schemaVersion,
    "books",
    `账簿可用：${what}。${books.chosen}`,
    `帳簿可用：${what}。${books.chosen}`,
    `The books answer: ${what}. ${books.chosen}`,
  );
}

async function factsWell({ facts }: Workshop): Promise<Finding> {
  const [row] = await facts.ask<{ version: string; lines: number }>(
    "select version() as version, (select count() from order_line) as lines",
  );
  const { version = "?", lines = 0 } = row ?? {};
  return found(
    row !== undefined,
    "facts",
    `分析数据可用：ClickHouse ${version}，${lines} 行订单`,
    `分析資料可用：ClickHouse ${version}，${lines} 列訂單`,
    `The facts answer: ClickHouse ${version}, ${lines} order lines`,
  );
}

async function outboxEmpty({ books }: Workshop): Promise<Finding> {
  const { waiting } = await books.owner
    .selectFrom("outbox")
    .select((on) => on.fn.countAll<number>().as("waiting"))
    .executeTakeFirstOrThrow();
  return found(
    waiting === 0,
    "outbox",
    `${waiting} 条记录等待汇入分析数据`,
    `${waiting} 筆記錄等待匯入分析資料`,
    `${waiting} records wait on their way to the facts`,
  );
}

/** Every import that facts hold rows of is applied in the books, and its file is kept. */
async function importsAgree({ books, facts, folder }: Workshop): Promise<Finding> {
  const held = await facts.ask<{ id: number }>(
    factTables
      .map(({ name }) => `select distinct import_id as id from ${name} where import_id > 0`)
      .join(" union distinct "),
  );
  const applied = await books.owner
    .selectFrom("importBatch")
    .select(["id", "fileSha256"])
    .where("state", "=", "applied")
    .execute();
  const known = new Set(applied.map(({ id }) => id));
  const strange = held.filter(({ id }) => !known.has(id)).length;
  const missing = applied.filter(
    ({ fileSha256 }) => !existsSync(path.join(folder, "imports", "files", fileSha256)),
  ).length;
  return found(
    strange + missing === 0,
    "imports",
    `${applied.length} 次已生效的导入，${strange} 次只在分析数据中，${missing} 个原文件缺失`,
    `${applied.length} 次已生效的匯入，${strange} 次只在分析資料中，${missing} 個原檔案缺失`,
    `${applied.length} applied imports, ${strange} known only to the facts, ${missing} of the files missing`,
  );
}

function fontAndPages(): Finding[] {
  const isBuilt = existsSync(path.join(checkout, "web", "dist", "index.html"));
  return [
    found(
      hasChineseFont(),
      "font",
      "报告用的中文字体",
      "報告用的中文字型",
      "The reports' Chinese font",
    ),
    found(isBuilt, "pages", "网页已生成", "網頁已產生", "The pages are built"),
  ];
}

/** Looks at everything that the house stands on. */
export const doctor = defineErrand({
  input: z.object({}),
  run: async (workshop) => {
    const findings = [
      runtime(),
      await disk(workshop),
      await booksWell(workshop),
      await factsWell(workshop),
      await outboxEmpty(workshop),
      await importsAgree(workshop),
      ...fontAndPages(),
    ];
    return reply({ isWell: findings.every(({ isWell }) => isWell), findings });
  },
});
