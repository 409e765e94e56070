// Writes the table of parameters into the city's page: node tools/run.mjs trials/city/describe.ts
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

import { cityParts } from "./parameters.ts";

const page = path.join(import.meta.dirname, "..", "..", "docs", "city.md");
const begin = "<!-- parameters: written by trials/city/describe.ts -->";
const end = "<!-- end of parameters -->";

/** The table of every parameter, part by part. */
export function parameterTable(): string {
  const parts = cityParts.map(({ title, parameters }) => {
    const rows = Object.entries(parameters).map(
      ([name, { meaning, unit, min, max, preset, reproduces }]) =>
        `| \`${name}\` | ${meaning} | ${preset}${unit === "" ? "" : ` ${unit}`} | ${min} to ${max} | ${reproduces} |`,
    );
    return [
      `### ${title}`,
      "",
      "| parameter | meaning | preset | bounds | set to reproduce |",
      "|---|---|---|---|---|",
      ...rows,
      "",
    ].join("\n");
  });
  return parts.join("\n");
}

/** The page with its table as it should be. */
export function describedPage(text: string): string {
  const [before, rest] = text.split(begin);
  const [, after] = (rest ?? "").split(end);
  return `${before}${begin}\n\n${parameterTable()}\n${end}${after}`;
}

/** The page as it stands. */
export const cityPage = (): string => readFileSync(page, "utf8");

if (import.meta.main) writeFileSync(page, describedPage(cityPage()));
