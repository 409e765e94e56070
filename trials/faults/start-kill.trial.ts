import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterAll, beforeAll, expect, it } from "vitest";

import { dongxiao, startHouse } from "../server/program.ts";
import { type Death, startAndEnd } from "./mortal-house.ts";

const work = mkdtempSync(path.join(tmpdir(), "dongxiao-start-kill-"));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** Tables and lists of a house, whatever numbers its rows have. */
type Company = Readonly<Record<string, string>>;

const withoutKeys = (name: string, value: unknown): unknown => (/id$/i.test(name) ? 0 : value);

async function listsOf(address: string): Promise<Company> {
  const signedIn = await fetch(`${address}/api/session`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ username: "admin", password: "dongxiao-demo-1" }),
  });
  const cookie = signedIn.headers.getSetCookie().map((one) => one.split(";")[0]);
  const asked = ["people", "organisation"].map(async (list) => {
    const response = await fetch(`${address}/api/${list}`, {
      headers: { cookie: cookie.join("; ") },
    });
    return [list, JSON.stringify(await response.json(), withoutKeys)] as const;
  });
  return Object.fromEntries(await Promise.all(asked));
}

async function tablesOf(folder: string): Promise<Company> {
  const tables: Record<string, string> = {};
  for (const what of ["retailers", "skus", "orders", "observations", "warehouse"]) {
    const file = path.join(work, `${what}.csv`);
    const { code, error } = await dongxiao(folder, "export", what, file);
    expect({ code, error: code === 0 ? "" : error }).toEqual({ code: 0, error: "" });
    tables[what] = createHash("sha256").update(readFileSync(file)).digest("hex");
    rmSync(file);
  }
  return tables;
}

/** Starts the house without hindrance, looks at everything in it, and stops it. */
async function companyIn(folder: string, example: string): Promise<Company> {
  const house = await startHouse({ folder, env: { DONGXIAO_EXAMPLE: example } });
  const company = { ...(await listsOf(house.address)), ...(await tablesOf(folder)) };
  await house.stop("SIGTERM");
  return company;
}

const calm = new Map<string, Company>();
beforeAll(async () => {
  for (const example of ["city", "iowa"])
    calm.set(example, await companyIn(path.join(work, `calm-${example}`), example));
}, 600_000);

it.each(["city", "iowa"])("has the whole example to compare with: %s", (example) => {
  expect(calm.get(example)).toMatchObject({
    people: expect.stringContaining('"newcomer"'),
    organisation: expect.stringContaining('"line"'),
  });
});

const deaths: readonly (readonly [example: string, ...round: Death[]])[] = [
  ["iowa", { at: 200, by: "SIGKILL" }],
  ["iowa", { at: 900, by: "SIGTERM" }],
  ["iowa", { at: 1500, by: "SIGKILL" }],
  ["iowa", { at: "example 0%", by: "SIGKILL" }],
  ["iowa", { at: "example 0%", by: "SIGTERM" }],
  ["iowa", { at: "reading 50%", by: "SIGKILL" }, { at: "replacing 25%", by: "SIGTERM" }],
  ["iowa", { at: "reading 25%", by: "SIGINT" }, { at: "superseding 25%", by: "SIGKILL" }],
  ["iowa", { at: "replacing 50%", by: "SIGKILL" }, { at: "replacing 75%", by: "SIGKILL" }],
  ["iowa", { at: "finishing 0%", by: "SIGTERM" }],
  ["city", { at: "city 0%", by: "SIGKILL" }],
  ["city", { at: "city 50%", by: "SIGTERM" }],
  ["city", { at: "finishing 0%", by: "SIGKILL" }],
  ["city", { at: "reading 50%", by: "SIGTERM" }, { at: "replacing 75%", by: "SIGKILL" }],
];

const rounds = deaths.map(([example, ...round], index) => ({
  name: `round ${index + 1} ${example}`,
  example,
  round,
}));

it.each(rounds)(
  "comes up by itself with the same company once: $name",
  async ({ name, example, round }) => {
    const folder = path.join(work, name);
    for (const death of round) {
      const { milliseconds, code, signal, isEarly } = await startAndEnd(folder, example, death);
      expect(isEarly).toBe(true);
      expect(milliseconds).toBeLessThan(10_000);
      // a signal before the program listens ends it at once; later it closes everything and has done what it was told
      if (signal === null) expect({ death, code }).toEqual({ death, code: 0 });
      if (code === 0)
        expect(existsSync(path.join(folder, "books", "data", "postmaster.pid"))).toBe(false);
    }
    expect(await companyIn(folder, example)).toEqual(calm.get(example));
    rmSync(folder, { recursive: true, force: true });
  },
  300_000,
);
