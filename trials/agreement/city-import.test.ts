import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { isoOf, cycleAfter, cycleOf, dayOf, assert } from "@dongxiao/core/units";
import { writeCity } from "@dongxiao/server/example/city-files.ts";
import { importFile } from "@dongxiao/server/work/imports.ts";
import { importById, systemEyes, withEyes } from "@dongxiao/store/books";
import { afterAll, beforeAll, expect, it } from "vitest";

import { rowsOf, type SourceRow } from "../example/source.ts";
import { openTestWorkshop, type TestWorkshop, unwatched } from "./test-workshop.ts";

const firstDay = dayOf("2024-01-01");
assert(firstDay !== null, "the first day of the city is a day");
const firstCycle = cycleOf(firstDay);

const room = mkdtempSync(path.join(tmpdir(), "dongxiao-city-import-"));
const city = path.join(room, "city");
const imported: Readonly<Record<string, number>>[] = [];
let house: TestWorkshop;

beforeAll(async () => {
  const options = { retailers: 60, skus: 12, weeks: 10, seed: 5, sample: 0.2 };
  const written = await writeCity({ options, to: city, what: "all", threads: 1 }, unwatched);
  assert("ok" in written && written.ok, JSON.stringify(written));
  house = await openTestWorkshop("2026-01-01");
  for (const [kind, name] of [
    ["organisation", "organisation.csv"],
    ["retailers", "retailers.csv"],
    ["skus", "skus.csv"],
    ["orders", "orders.csv.gz"],
    ["observations", "observations.csv.gz"],
    ["warehouse", "warehouse.csv"],
  ] as const)
    imported.push(await importedCounts(kind, path.join(city, "import", name)));
});
afterAll(async () => {
  await house.close();
  rmSync(room, { recursive: true, force: true });
});

type Kind = Parameters<typeof importFile>[1]["kind"];

/** Imports one file the ordinary way, and gives what the import counted. */
async function importedCounts(kind: Kind, file: string): Promise<Readonly<Record<string, number>>> {
  const sent = { kind, file, validFrom: "2024-01-01", allOrNothing: true, personId: null };
  const ended = await importFile(house.workshop, sent, unwatched);
  assert(ended.ok && ended.value.importId !== undefined, JSON.stringify(ended));
  const { importId } = ended.value;
  const batch = await withEyes(house.workshop.books, systemEyes, (trx) =>
    importById(trx, importId),
  );
  return batch?.counts ?? {};
}

/** Codes of the city by the numbers that its own files use. */
async function codesIn(name: string, number: string, code: string): Promise<Map<string, string>> {
  const rows = await rowsOf(city, name);
  return new Map(rows.map((row) => [row[number] ?? "", row[code] ?? ""]));
}

/** The rows of one of the city's own files as `day licence code figures`, sorted. */
async function truthOf(name: string, figures: (row: SourceRow) => string): Promise<string[]> {
  const licences = await codesIn("retailers.csv", "retailer", "licence");
  const codes = await codesIn("skus.csv", "sku", "code");
  const rows = await rowsOf(city, name);
  return rows
    .map((row) => {
      const day = isoOf(cycleAfter(firstCycle, Number(row["cycle"])));
      return `${day} ${licences.get(row["retailer"] ?? "")} ${codes.get(row["sku"] ?? "")} ${figures(row)}`;
    })
    .toSorted();
}

/** The same of a table of the facts: `figures` is its own expression. */
async function factsOf(table: string, figures: string): Promise<string[]> {
  const { books, facts } = house.workshop;
  const retailers = await books.owner.selectFrom("retailer").selectAll().execute();
  const skus = await books.owner.selectFrom("sku").selectAll().execute();
  const licences = new Map(retailers.map(({ id, licenceCode }) => [id, licenceCode]));
  const codes = new Map(skus.map(({ id, code }) => [id, code]));
  const rows = await facts.ask<{ day: string; retailer: number; sku: number; figures: string }>(
    `select toString(cycle) as day, retailer, sku, ${figures} as figures from ${table}`,
  );
  return rows
    .map((row) => `${row.day} ${licences.get(row.retailer)} ${codes.get(row.sku)} ${row.figures}`)
    .toSorted();
}

it("refuses none of the city's rows", () => {
  expect(imported).toHaveLength(6);
  for (const counts of imported) {
    expect(counts["refused"]).toBe(0);
    expect(counts["read"] ?? counts["rows"]).toBeGreaterThan(0);
  }
});

it("holds every order line to the pack: requested, cap, supplied", async () => {
  const truth = await truthOf(
    "lines.csv.gz",
    (row) => `${row["requested"]} ${row["cap"] === "" ? -1 : row["cap"]} ${row["supplied"]}`,
  );
  expect(truth.length).toBeGreaterThan(1000);
  const figures = "concat(requested_packs, ' ', cap_packs, ' ', supplied_packs)";
  expect(await factsOf("order_line", figures)).toEqual(truth);
});

it("holds every observation to the pack: sold, stock", async () => {
  const truth = await truthOf("observations.csv.gz", (row) => `${row["sold"]} ${row["stock"]}`);
  expect(truth.length).toBeGreaterThan(100);
  expect(await factsOf("observation", "concat(sold_packs, ' ', stock_packs)")).toEqual(truth);
});
