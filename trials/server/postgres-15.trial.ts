import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";

import { hasPostgres15, openPostgres15 } from "./postgres-15.ts";
import { dongxiao, type Place, startHouse } from "./program.ts";

async function jsonOf<Value>(place: Place, ...words: string[]): Promise<Value> {
  const { code, out, error } = await dongxiao(place, ...words, "--json");
  expect({ code, error: code === 0 ? "" : error }).toEqual({ code: 0, error: "" });
  return (JSON.parse(out) as { value: Value }).value;
}

it.skipIf(hasPostgres15)(
  "leaves a company's own server out: PostgreSQL 15 is not installed here (apt-get install postgresql-15)",
  () => expect(hasPostgres15).toBe(false),
);

/** Loads the example, runs a week while the house serves, and gives its figures without the run's number and moment. */
async function figuresAt(place: Place): Promise<object> {
  const house = await startHouse(place);
  try {
    await jsonOf(place, "week", "run", "--cycle", "2021-12-27");
    const { isWell } = await jsonOf<{ isWell: boolean }>(place, "doctor");
    expect(isWell).toBe(true);
    const brief = await jsonOf<{ id: number; madeAt: string }>(place, "week", "show");
    const { id: _id, madeAt: _madeAt, ...figures } = brief;
    return figures;
  } finally {
    await house.stop("SIGINT");
  }
}

describe.skipIf(!hasPostgres15)("with PostgreSQL 15", () => {
  it("computes the same week over a server of the company's own as over the embedded one", async () => {
    const work = mkdtempSync(path.join(tmpdir(), "dongxiao-books-trial-"));
    onTestFinished(() => rmSync(work, { recursive: true, force: true }));
    const server = await openPostgres15();
    onTestFinished(() => server.close());
    const named = { folder: path.join(work, "named"), env: { DATABASE_URL: server.url } };
    const embedded = path.join(work, "embedded");
    expect(await figuresAt(named)).toEqual(await figuresAt(embedded));

    // saved from the one, restored into the other, and saved again while nobody serves
    await jsonOf(named, "backup", path.join(work, "saved"));
    await jsonOf(path.join(work, "moved"), "restore", path.join(work, "saved"));
    const { isWell } = await jsonOf<{ isWell: boolean }>(path.join(work, "moved"), "doctor");
    expect(isWell).toBe(true);
  }, 900_000);
});
