import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout } from "node:timers/promises";

import { afterAll, beforeAll, expect, it } from "vitest";

import { openBooks, type Books } from "../books.ts";
import { systemEyes, withEyes } from "../eyes.ts";
import { openEmbedded, type EmbeddedServer } from "./index.ts";
import { postmasterOf } from "./postmaster.ts";
import { outlived } from "./processes.ts";

let home: string;
beforeAll(() => {
  home = mkdtempSync(path.join(tmpdir(), "dongxiao-embedded-"));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

async function open(folder = home): Promise<EmbeddedServer> {
  const server = await openEmbedded(folder);
  if (!server.ok) throw new Error(JSON.stringify(server));
  return server;
}

async function openBooksAt(dataFolder: string): Promise<Books> {
  const books = await openBooks({ dataFolder });
  if (!books.ok) throw new Error(JSON.stringify(books));
  return books;
}

function pidOf(server: { dataFolder: string }): number {
  const postmaster = postmasterOf(server.dataFolder);
  if (postmaster.kind !== "running") throw new Error(`the server is ${postmaster.kind}`);
  return postmaster.pid;
}

const countSkus = (books: Books): Promise<number> =>
  withEyes(
    books,
    systemEyes,
    async (trx) => (await trx.selectFrom("sku").select("id").execute()).length,
  );

it("serves several users of one folder with one server, which the last one stops", async () => {
  // three at once on an empty folder: one creates the files, one starts the server
  const [first, second, third] = await Promise.all([open(), open(), open()]);
  const pid = pidOf(first);
  expect([pidOf(second), pidOf(third)]).toEqual([pid, pid]);
  await first.leave();
  await third.leave();
  expect(postmasterOf(second.dataFolder)).toEqual({ kind: "running", pid });
  await second.leave();
  expect(postmasterOf(second.dataFolder)).toEqual({ kind: "none" });
});

it("starts again after a server was killed, though its lock still names it", async () => {
  const server = await open();
  const pid = pidOf(server);
  await server.leave("stay");
  process.kill(pid, "SIGKILL");
  expect(await outlived(pid, 10_000)).toBe(true);
  expect(postmasterOf(server.dataFolder)).toEqual({ kind: "stale", pid });
  const again = await open();
  expect(pidOf(again)).not.toBe(pid);
  await again.leave();
});

it("takes a lock for stale when its number belongs to another program", async () => {
  const server = await open();
  const lock = readFileSync(path.join(server.dataFolder, "postmaster.pid"), "utf8");
  await server.leave();
  const foreign = lock.replace(/^\d+/, String(process.ppid));
  writeFileSync(path.join(server.dataFolder, "postmaster.pid"), foreign);
  expect(postmasterOf(server.dataFolder)).toMatchObject({ kind: "stale", pid: process.ppid });
  const again = await open();
  await again.leave();
});

it("adopts a server that its starter left behind, and stops it in the end", async () => {
  const first = await open();
  const pid = pidOf(first);
  await first.leave("stay");
  const next = await open();
  expect(pidOf(next)).toBe(pid);
  await next.leave();
  expect(postmasterOf(next.dataFolder)).toEqual({ kind: "none" });
});

it("brings the server back when it dies while books are open", async () => {
  const books = await openBooksAt(home);
  await withEyes(books, systemEyes, (trx) =>
    trx.insertInto("sku").values({ code: "S1" }).execute(),
  );
  const pid = pidOf({ dataFolder: path.join(home, "books", "data") });
  process.kill(pid, "SIGKILL");
  await outlived(pid, 10_000);
  let answer: number | null = null;
  for (let i = 0; i < 400 && answer === null; i += 1) {
    await setTimeout(50);
    answer = await countSkus(books).catch(() => null);
  }
  expect(answer).toBe(1);
  await books.close();
  expect(postmasterOf(path.join(home, "books", "data"))).toEqual({ kind: "none" });
});

it.each([
  ["is longer than a socket's may be", "很长的文件夹名".repeat(6)],
  ["holds a comma", "城, 县"],
])("listens in a short folder when the data folder's path %s", async (_how, name) => {
  const server = await open(path.join(home, name));
  expect(server.connection.host).toMatch(new RegExp(`^${tmpdir()}/dongxiao-\\d+-[0-9a-f]{12}$`));
  await server.leave();
  rmSync(String(server.connection.host), { recursive: true });
});

it("says why the server does not start, and where its log is", async () => {
  appendFileSync(path.join(home, "data", "postgresql.conf"), "no_such_setting = 1\n");
  const why: unknown = expect.stringContaining("contains errors");
  expect(await openEmbedded(home)).toEqual({
    ok: false,
    code: "server-not-starting",
    detail: { why, log: path.join(home, "server.log") },
  });
});

it("refuses data of another format, and a folder that cannot be written", async () => {
  const refusalOf = async (version: string) => {
    writeFileSync(path.join(home, "data", "PG_VERSION"), version);
    return openEmbedded(home);
  };
  const known = 18;
  expect(await refusalOf("99\n")).toMatchObject({
    code: "data-format-newer",
    detail: { found: 99, known },
  });
  expect(await refusalOf("17\n")).toMatchObject({
    code: "data-format-older",
    detail: { found: 17, known },
  });
  const inFile = path.join(home, "server.log", "books");
  expect(await openBooks({ dataFolder: inFile })).toMatchObject({
    ok: false,
    code: "data-folder-unwritable",
    detail: { why: "ENOTDIR" },
  });
});

it("says that a named server cannot be reached", async () => {
  const nowhere = `postgres://nobody@localhost/none?host=${encodeURIComponent(home)}`;
  expect(await openBooks({ databaseUrl: nowhere })).toMatchObject({
    ok: false,
    code: "database-unreachable",
  });
});
