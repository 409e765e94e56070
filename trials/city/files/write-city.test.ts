import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";

import { type CityOptions, usualCity } from "../options.ts";
import { type CityRequest, writeCity } from "./write-city.ts";

const folder = mkdtempSync(path.join(tmpdir(), "dongxiao-city-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const options: CityOptions = { ...usualCity, retailers: 60, skus: 12, weeks: 9, seed: 5 };
const request = (name: string, more: Partial<CityRequest> = {}): CityRequest => ({
  options,
  to: path.join(folder, name),
  importOnly: false,
  threads: 1,
  signal: new AbortController().signal,
  progress: () => undefined,
  ...more,
});

/** The rows of a file of numbers; an empty cell is NaN. */
function rowsOf(name: string, file: string): number[][] {
  const bytes = readFileSync(path.join(folder, name, file));
  const text = file.endsWith(".gz") ? gunzipSync(bytes).toString() : bytes.toString();
  const [, ...lines] = text.trimEnd().split("\n");
  return lines.map((line) =>
    line.split(",").map((cell) => (cell === "" ? Number.NaN : Number(cell))),
  );
}

const filesIn = (name: string): string[] =>
  readdirSync(path.join(folder, name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(path.join(folder, name), path.join(entry.parentPath, entry.name)))
    .toSorted();

describe("a city in files", () => {
  it("has the same bytes for one and for two threads, and tells how far it is", async () => {
    const done: number[] = [];
    const one = await writeCity(request("one", { progress: (now) => done.push(now) }));
    const two = await writeCity(request("two", { threads: 2 }));
    expect(two).toEqual(one);
    expect(filesIn("one")).toEqual(one.files.toSorted());
    for (const file of one.files)
      expect(readFileSync(path.join(folder, "two", file))).toEqual(
        readFileSync(path.join(folder, "one", file)),
      );
    expect(done).toEqual(done.map((_, place) => place + 1));
  });

  it("has other bytes for another seed", async () => {
    await writeCity(request("other", { options: { ...options, seed: 6 } }));
    expect(readFileSync(path.join(folder, "other", "lines.csv.gz"))).not.toEqual(
      readFileSync(path.join(folder, "one", "lines.csv.gz")),
    );
  });

  it("supplies the lesser of what was asked for and the cap, and all of it where there is no cap", () => {
    const lines = rowsOf("one", "lines.csv.gz");
    expect(lines.length).toBeGreaterThan(500);
    for (const [, , , requested = 0, cap = 0, supplied = 0] of lines)
      expect(supplied).toBe(Number.isNaN(cap) ? requested : Math.min(requested, cap));
  });
});

describe("a city's truth in files", () => {
  it("adds up: what each shop was delivered in its flows is what its lines supplied", () => {
    const supplied = new Map<string, number>();
    for (const [cycle, retailer, , , , packs = 0] of rowsOf("one", "lines.csv.gz")) {
      const key = `${cycle} ${retailer}`;
      supplied.set(key, (supplied.get(key) ?? 0) + packs);
    }
    const flows = rowsOf("one", "truth/flows.csv.gz");
    expect(flows).toHaveLength(options.retailers * options.weeks);
    for (const [
      cycle,
      retailer,
      opening = 0,
      delivered,
      ,
      sold = 0,
      diverted = 0,
      closing,
    ] of flows) {
      expect(delivered).toBe(supplied.get(`${cycle} ${retailer}`) ?? 0);
      expect(opening + (delivered ?? 0) - sold - diverted).toBe(closing);
    }
  });

  it("delivers of each SKU in each week what the supply file says, and no more than there was", () => {
    for (const [, , supply = 0, requested = 0, delivered = 0] of rowsOf(
      "one",
      "truth/supply.csv",
    )) {
      expect(delivered).toBeLessThanOrEqual(supply);
      expect(delivered).toBeLessThanOrEqual(requested);
    }
  });
});

describe("a city written otherwise", () => {
  it("watches at least five retailers of each line, or all of them, and nobody where the sample is 0", async () => {
    const watched = new Set(rowsOf("one", "observations.csv.gz").map(([, retailer]) => retailer));
    const lines = new Map<number, number>();
    const retailers = readFileSync(path.join(folder, "one", "retailers.csv"), "utf8").trimEnd();
    for (const row of retailers.split("\n").slice(1)) {
      const [retailer, , line] = row.split(",");
      const place = Number(line);
      lines.set(place, (lines.get(place) ?? 0) + (watched.has(Number(retailer)) ? 1 : 0));
    }
    expect([...lines.values()].every((count) => count >= 4)).toBe(true);
    const unseen = await writeCity(request("unseen", { options: { ...options, sample: 0 } }));
    expect(unseen.observations).toBe(0);
    const all = await writeCity(request("all", { options: { ...options, sample: 1 } }));
    expect(new Set(rowsOf("all", "observations.csv.gz").map(([, one]) => one)).size).toBe(60);
    expect(all.lines).toBe(rowsOf("one", "lines.csv.gz").length);
  });

  it("writes only the company's files where only those are wanted, and the same ones", async () => {
    const { files } = await writeCity(request("import", { importOnly: true }));
    expect(files.every((file) => file.startsWith("import/"))).toBe(true);
    for (const file of files)
      expect(readFileSync(path.join(folder, "import", file))).toEqual(
        readFileSync(path.join(folder, "one", file)),
      );
  });

  it("leaves nothing behind when it is stopped", async () => {
    const stop = new AbortController();
    const stopped = writeCity(
      request("stopped", { signal: stop.signal, progress: () => stop.abort(new Error("enough")) }),
    );
    await expect(stopped).rejects.toThrow("enough");
    expect(filesIn("stopped")).toEqual([]);
  });
});
