import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

import { house } from "./house.ts";
import {
  exportsOf,
  improved,
  limits,
  measure,
  purposeOf,
  readHouse,
  worsened,
  type Measured,
  type Numbers,
  type Reading,
} from "./own-code/index.ts";
import { tableOf } from "./table.ts";

const recordFile = path.join(house, "tools", "tidy.json");

function recorded(): Partial<Numbers> {
  return existsSync(recordFile) ? JSON.parse(readFileSync(recordFile, "utf8")) : {};
}

function sizesTable({ sizes }: Measured): string {
  const isTests = (name: string) => name.endsWith(" tests");
  const ordered = [...sizes].toSorted(([a], [b]) => Number(isTests(a)) - Number(isTests(b)));
  const rows = ordered.map(([name, of]) => [
    name,
    ...[of.files, of.fileMedian, of.fileP95, of.fileMax, of.functionP95, of.functionMax].map(
      String,
    ),
  ]);
  const { fileMedian, fileP95, fileMax, functionP95, functionMax } = limits;
  const asked = [
    "asked",
    "",
    ...[fileMedian, fileP95, fileMax, functionP95, functionMax].map(String),
  ];
  const headings = ["lines", "files", "median", "p95", "max", "function p95", "max"];
  return tableOf(headings, [...rows, asked]);
}

function longest(readings: readonly Reading[]): string {
  const code = readings.filter(({ file }) => purposeOf(file) === "code");
  const files = code.map(({ file, lines }) => ({ name: file, lines }));
  const functions = code.flatMap(({ file, functions: of }) =>
    of.map(({ line, lines }) => ({ name: `${file}:${line}`, lines })),
  );
  const top = (entries: { name: string; lines: number }[]) =>
    entries
      .toSorted((a, b) => b.lines - a.lines)
      .slice(0, 5)
      .map(({ name, lines }) => [name, String(lines)]);
  return `${tableOf(["longest files", "lines"], top(files))}\n\n${tableOf(["longest functions", "lines"], top(functions))}`;
}

const readings = readHouse(house);
const measured = measure(readings, exportsOf(house));
const { importCycles, wrongDirections, coreCasts, silencedRules } = measured.numbers;
console.log(`${sizesTable(measured)}\n\n${longest(readings)}\n`);
console.log(
  `import cycles ${importCycles}, imports against the direction ${wrongDirections}, ` +
    `casts in core outside units ${coreCasts}, silenced lint rules ${silencedRules}`,
);
for (const { file, silenced } of readings)
  if (silenced > 0)
    console.log(`${file} silences ${silenced} lint rule${silenced === 1 ? "" : "s"}`);
if (process.argv.includes("--update")) {
  writeFileSync(recordFile, `${JSON.stringify(improved(measured.numbers, recorded()), null, 2)}\n`);
}
const complaints = [
  ...measured.cycles.map((files) => `import cycle: ${files.join(" -> ")}`),
  ...measured.directions,
  ...worsened(measured.numbers, recorded()),
];
for (const complaint of complaints) console.error(complaint);
process.exitCode = complaints.length === 0 ? 0 : 1;
