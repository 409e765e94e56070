import * as fs from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";

import type { Progress, Steps } from "../work/steps.ts";
import { cityCompany } from "./city-company.ts";
import { writeCity } from "./city-files.ts";

let room: string;
beforeAll(() => {
  room = fs.mkdtempSync(path.join(tmpdir(), "dongxiao-city-"));
});
afterAll(() => fs.rmSync(room, { recursive: true, force: true }));

const small = { retailers: 30, skus: 6, weeks: 4, seed: 3 };
const large = { retailers: 3000, skus: 120, weeks: 104, seed: 3 };

const unwatched: Steps = { signal: new AbortController().signal, progress: () => undefined };

it("writes a company's six import files, and says how far it is and what it wrote", async () => {
  const to = path.join(room, "small", "city");
  const heard: Progress[] = [];
  const steps = { ...unwatched, progress: (now: Progress) => void heard.push(now) };
  const request = { options: small, to, what: "import", threads: 1 } as const;
  const written = await writeCity(request, steps);
  expect(written).toMatchObject({ ok: true, value: { retailers: 30, skus: 6, weeks: 4 } });
  expect(fs.readdirSync(to)).toEqual(["import"]);
  expect(fs.readdirSync(path.join(to, "import")).toSorted()).toEqual([
    "observations.csv.gz",
    "orders.csv.gz",
    "organisation.csv",
    "retailers.csv",
    "skus.csv",
    "warehouse.csv",
  ]);
  expect(heard.length).toBeGreaterThan(0);
  const { code, name } = cityCompany.root;
  const organisation = fs.readFileSync(path.join(to, "import", "organisation.csv"), "utf8");
  expect(organisation.split("\n")[1]).toMatch(new RegExp(`^${code},,省,${name},`));
});

/** Begins a large city, stops it when it has come some way, and gives what the work ended with. */
async function stopped(to: string): Promise<unknown> {
  const stop = new AbortController();
  const progress = ({ done }: Progress): void => void (done > 0 && stop.abort("enough"));
  const steps = { signal: stop.signal, progress };
  const request = { options: large, to, what: "all", threads: 2 } as const;
  return writeCity(request, steps).catch((error: unknown) => error);
}

it("leaves nothing behind when it is stopped: no folder of its own, no file in one that was there", async () => {
  const own = path.join(room, "own");
  expect([await stopped(own), fs.existsSync(own)]).toEqual(["enough", false]);
  const given = path.join(room, "given");
  fs.mkdirSync(given);
  expect([await stopped(given), fs.readdirSync(given)]).toEqual(["enough", []]);
});

it("refuses a number that no city has, with the number and its bounds", async () => {
  const to = path.join(room, "none");
  const request = { options: { retailers: 0 }, to, what: "all", threads: 1 } as const;
  expect(await writeCity(request, unwatched)).toMatchObject({
    code: "city-option-out-of-bounds",
    refusal: { en: expect.stringMatching(/^retailers lies within 1 … \d+, not 0\.$/) },
  });
  expect(fs.existsSync(to)).toBe(false);
});

it("refuses a parameter that no city has", async () => {
  const to = path.join(room, "unknown");
  const options = { ...small, chosen: { luck: 1 } };
  expect(await writeCity({ options, to, what: "all", threads: 1 }, unwatched)).toMatchObject({
    code: "city-option-unknown",
  });
});

it("writes a city in place of another one", async () => {
  const to = path.join(room, "twice");
  const write = (seed: number) =>
    writeCity({ options: { ...small, seed }, to, what: "all", threads: 1 }, unwatched);
  const lines = path.join(to, "lines.csv.gz");
  await write(3);
  const first = fs.readFileSync(lines);
  await write(4);
  expect(fs.readFileSync(lines)).not.toEqual(first);
  await write(3);
  expect(fs.readFileSync(lines)).toEqual(first);
});

it("touches nothing in a folder that holds something, and says where it cannot write", async () => {
  const full = path.join(room, "full");
  fs.mkdirSync(full);
  fs.writeFileSync(path.join(full, "mine.csv"), "mine");
  const asked = (to: string) =>
    writeCity({ options: small, to, what: "all", threads: 1 }, unwatched);
  expect(await asked(full)).toMatchObject({ code: "folder-not-empty" });
  expect(fs.readdirSync(full)).toEqual(["mine.csv"]);
  expect(await asked(path.join(full, "mine.csv", "below"))).toMatchObject({
    code: "folder-unwritable",
    detail: { why: "ENOTDIR" },
  });
});
