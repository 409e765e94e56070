import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";

import { openBooks, type Books } from "@dongxiao/store/books";
import { afterAll, beforeAll, expect, it } from "vitest";

let dataFolder: string;
beforeAll(() => {
  dataFolder = mkdtempSync(path.join(tmpdir(), "dongxiao-kill-"));
});
afterAll(() => rmSync(dataFolder, { recursive: true, force: true }));

const rounds = 24;
const victims = ["node", "postgres", "both", "postgres-goes-on"] as const;

interface Writer {
  readonly child: ChildProcess;
  readonly kept: number[];
  readonly errors: string[];
}

function startWriter(first: number): Writer {
  const program = fileURLToPath(new URL("./books-writer.ts", import.meta.url));
  const child = spawn(process.execPath, [program, dataFolder, String(first)], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const writer: Writer = { child, kept: [], errors: [] };
  child.stderr?.on("data", (piece: Buffer) => writer.errors.push(piece.toString()));
  if (child.stdout !== null)
    createInterface({ input: child.stdout }).on("line", (line) => {
      const [word, n] = line.split(" ");
      if (word === "kept") writer.kept.push(Number(n));
    });
  return writer;
}

async function keeps(writer: Writer, atLeast: number): Promise<void> {
  for (let i = 0; i < 3000 && writer.kept.length < atLeast; i += 1) {
    if (writer.child.exitCode !== null) break;
    await setTimeout(10);
  }
  expect(writer.errors.join("")).toBe("");
  expect(writer.kept.length).toBeGreaterThanOrEqual(atLeast);
}

const lockFile = (): string => path.join(dataFolder, "books", "data", "postmaster.pid");
const serverPid = (): number => Number.parseInt(readFileSync(lockFile(), "utf8"), 10);

async function killNode(writer: Writer): Promise<void> {
  const closed = once(writer.child, "close");
  writer.child.kill("SIGKILL");
  await closed;
}

/** Kills at a moment that the round's number chooses, somewhere inside the writing of a record. */
async function killRound(round: number, first: number): Promise<number[]> {
  const victim = victims[round % victims.length];
  const writer = startWriter(first);
  await keeps(writer, 3 + (round % 5));
  await setTimeout((round * 7) % 23);
  if (victim !== "node") process.kill(serverPid(), "SIGKILL");
  if (victim === "postgres-goes-on") await keeps(writer, writer.kept.length + 5);
  if (victim === "postgres") await setTimeout(50);
  await killNode(writer);
  return writer.kept;
}

async function opened(): Promise<Books> {
  const books = await openBooks({ dataFolder });
  if (!books.ok) throw new Error(JSON.stringify(books));
  return books;
}

/** What is in the books of each record: its code, and how many spans, audit entries and messages it has. */
async function keptRecords(books: Books) {
  const skus = await books.owner.selectFrom("sku").select(["id", "code"]).orderBy("id").execute();
  const spans = await books.owner.selectFrom("skuSpan").select("skuId").execute();
  const entries = await books.owner.selectFrom("audit").select("subjectId").execute();
  const messages = await books.owner.selectFrom("outbox").select("payload").execute();
  const told = messages.map(({ payload }) => JSON.stringify(payload));
  return skus.map(({ id, code }) => ({
    n: Number(code.slice(1)),
    spans: spans.filter(({ skuId }) => skuId === id).length,
    entries: entries.filter(({ subjectId }) => subjectId === code).length,
    messages: told.filter((text) => text.startsWith(`{"id":${id},`)).length,
  }));
}

it("loses no acknowledged record, doubles none, and starts again by itself, however it is killed", async () => {
  const acknowledged: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const next = (acknowledged.at(-1) ?? -1) + 1;
    acknowledged.push(...(await killRound(round, next)));
  }
  const books = await opened();
  const rows = await keptRecords(books);
  const lost = acknowledged.filter((n) => !rows.some((row) => row.n === n));
  const torn = rows.filter((row) => row.spans !== 1 || row.entries !== 1 || row.messages !== 1);
  expect({ lost, torn }).toEqual({ lost: [], torn: [] });
  // every record was acknowledged, but for the one that the last kill may have cut off
  expect(rows.length - new Set(acknowledged).size).toBeLessThanOrEqual(1);
  expect(acknowledged.length).toBeGreaterThanOrEqual(rounds * 3);
  await books.close();
  // the last one out stopped the server, which took its lock away
  expect(existsSync(lockFile())).toBe(false);
}, 300_000);
