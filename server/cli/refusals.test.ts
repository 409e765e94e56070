import { openBooks } from "@dongxiao/store/books";
import { sql } from "kysely";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";

import { machineClock } from "../clock.ts";
import { closeWorkshop, openWorkshop } from "../workshop.ts";
import { runProgram } from "./program.ts";

let folder: string;
let old: Server;
let oldUrl: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "dongxiao-refusals-"));
  old = createServer((_request, response) => {
    response.setHeader("content-type", "application/json");
    response.end('{"version":"18.16.1"}\n');
  });
  await new Promise<void>((resolve) => void old.listen(0, "127.0.0.1", resolve));
  const bound = old.address();
  oldUrl = `http://127.0.0.1:${typeof bound === "object" ? bound?.port : 0}`;
});
afterAll(() => {
  old.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Said {
  readonly code: number;
  readonly lines: readonly string[];
}

async function say(words: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Said> {
  let text = "";
  const keep = (said: string): void => {
    text += said;
  };
  const code = await runProgram(
    words,
    { DONGXIAO_DATA: folder, ...env },
    { isInteractive: false, out: (line) => keep(`${line}\n`), error: keep },
  );
  return { code, lines: text.trim().split("\n") };
}

it("starts nothing where the data folder cannot be made, and says so in one sentence of each language", async () => {
  const file = path.join(folder, "a-file");
  writeFileSync(file, "");
  for (const words of [["doctor"], ["start", "--port", "0"]]) {
    const { code, lines } = await say(words, { DONGXIAO_DATA: path.join(file, "below") });
    expect([code, lines.length]).toEqual([1, 2]);
    expect(lines[1]).toMatch(/^The data folder .* cannot be written \(ENOTDIR\)/);
  }
});

it.skipIf(process.platform !== "linux")(
  "comes back at once where no folder is possible",
  async () => {
    const { code, lines } = await say(["start", "--port", "0"], {
      DONGXIAO_DATA: "/proc/nope/a/b",
    });
    expect([code, lines.length]).toEqual([1, 2]);
    const saved = await say(["backup", path.join(folder, "a-file", "below")]);
    expect([saved.code, saved.lines.at(-1)]).toEqual([
      1,
      expect.stringMatching(/^The folder .* cannot be written \(ENOTDIR\)$/),
    ]);
  },
);

it("ends with 3 when the database or the analytics server is away", async () => {
  const away = await say(["doctor"], { DATABASE_URL: "postgres://nobody@127.0.0.1:9/none" });
  expect([away.code, away.lines.length]).toEqual([3, 2]);
  expect(away.lines[1]).toMatch(/^The database cannot be reached: /);
  const factsAway = await say(["doctor"], { CLICKHOUSE_URL: "http://127.0.0.1:9" });
  expect([factsAway.code, factsAway.lines.length]).toEqual([3, 2]);
  expect(factsAway.lines[1]).toMatch(/^The ClickHouse server .* cannot be used: /);
});

it("ends with 1 when the analytics server is too old", async () => {
  const { code, lines } = await say(["doctor"], { CLICKHOUSE_URL: oldUrl });
  expect([code, lines.length]).toEqual([1, 2]);
  expect(lines[1]).toContain("ClickHouse 18.16.1; 24 or later is needed");
});

it("ends with 1 when books or facts were written by a newer program", async () => {
  const clock = machineClock("Asia/Shanghai");
  const workshop = await openWorkshop({ folder, clock, log: () => undefined, env: {} });
  if ("refusal" in workshop) throw new Error(workshop.refusal.en);
  await workshop.facts.tell("insert into format (version) values (99)");
  await closeWorkshop(workshop);
  const facts = await say(["doctor"]);
  expect([facts.code, facts.lines[1]]).toEqual([
    1,
    expect.stringMatching(/^The facts were written by a newer version \(99\)/),
  ]);
  const books = await openBooks({ dataFolder: folder });
  if (!books.ok) throw new Error(books.code);
  await sql`insert into schema_version (version) values (900)`.execute(books.owner);
  await books.close();
  const newer = await say(["doctor"]);
  expect([newer.code, newer.lines[1]]).toEqual([
    1,
    expect.stringMatching(/^The data was written by a newer version \(900\)/),
  ]);
});
