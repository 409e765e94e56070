import { assert } from "@dongxiao/core/units";
import { availableParallelism } from "node:os";
import path from "node:path";

import { plantCare } from "./care.ts";
import { writeCity } from "./city-files.ts";
import type { CityFigures } from "./city-program.ts";
import type { ExampleCompany } from "./company.ts";
import { plantTargetRegister } from "./target-register.ts";

/**
 * The city that everybody sees first: always the same one, small enough to be there within a minute. Its 105 weeks are
 * two whole years; its counties and lines are small, so that there are several to compare, and of the lines that order
 * every second week one is always ordering.
 */
const demonstration: CityFigures = {
  retailers: 900,
  skus: 60,
  weeks: 105,
  seed: 20,
  chosen: { retailersPerCounty: 300, retailersPerLine: 75 },
};

const firstDay = "2024-01-01";

/** Its import files, each kind after those that it speaks of. */
const importFiles = [
  { kind: "organisation", name: "organisation.csv" },
  { kind: "retailers", name: "retailers.csv" },
  { kind: "skus", name: "skus.csv" },
  { kind: "orders", name: "orders.csv.gz" },
  { kind: "observations", name: "observations.csv.gz" },
  { kind: "warehouse", name: "warehouse.csv" },
] as const;

/** The synthetic city: a company whose every figure is made up, whole from the field to the warehouse. */
export const cityCompany: ExampleCompany = {
  name: "city",
  root: { code: "P1", name: "模拟省公司" },
  prepare: async (_workshop, folder, steps) => {
    const to = path.join(folder, "city");
    const threads = availableParallelism() > 1 ? 2 : 1;
    const written = await writeCity({ options: demonstration, to, what: "import", threads }, steps);
    assert("ok" in written && written.ok, `the city is written: ${JSON.stringify(written)}`);
    const files = importFiles.map(({ kind, name }) => ({
      kind,
      file: path.join(to, "import", name),
    }));
    return { files, firstDay };
  },
  settle: async (workshop) => {
    await plantTargetRegister(workshop);
    await plantCare(workshop);
  },
};
