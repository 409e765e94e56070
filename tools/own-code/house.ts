import { readFileSync } from "node:fs";
import path from "node:path";

import { ownFiles } from "./files.ts";
import type { Exports } from "./imports.ts";
import { readSource, type Reading } from "./reading.ts";
import { rooms } from "./rooms.ts";

/** Reads every source file of the house that stands in a folder. */
export function readHouse(house: string): Reading[] {
  return ownFiles(house).map((file) =>
    readSource(file, readFileSync(path.join(house, file), "utf8")),
  );
}

/** What each room lets others import, from its package.json. */
export function exportsOf(house: string): Exports {
  return Object.fromEntries(
    Object.keys(rooms).map((room) => {
      const file = path.join(house, room, "package.json");
      const said: { exports?: Record<string, string> } = JSON.parse(readFileSync(file, "utf8"));
      return [room, said.exports ?? {}];
    }),
  );
}
