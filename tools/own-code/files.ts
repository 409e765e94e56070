import { readdirSync } from "node:fs";
import path from "node:path";

import { rooms } from "./rooms.ts";

const skipped = new Set(["node_modules", "dist", "out"]);
const isCode = /(?<!\.d)\.(ts|tsx|mjs)$/;

/** Paths of every source file in the rooms, from the house's folder, in order. */
export function ownFiles(house: string): string[] {
  return Object.keys(rooms).flatMap((room) => filesIn(house, room));
}

function filesIn(house: string, folder: string): string[] {
  const entries = readdirSync(path.join(house, folder), { withFileTypes: true });
  return entries
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .filter((entry) => !entry.name.startsWith(".") && !skipped.has(entry.name))
    .flatMap((entry) => {
      const name = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return filesIn(house, name);
      return isCode.test(entry.name) ? [name] : [];
    });
}

/** What a file is for: code is held to the sizes, tests are measured apart, lists are written by a program. */
export function purposeOf(file: string): "code" | "test" | "list" {
  if (/(^|\/)catalogue\.ts$/.test(file) && file.startsWith("core/")) return "list";
  return /\.(test|trial)\.tsx?$/.test(file) ? "test" : "code";
}
