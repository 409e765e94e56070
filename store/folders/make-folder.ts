import { accessSync, constants, mkdirSync, statSync } from "node:fs";
import path from "node:path";

/** What stands at a place: a folder, something else that cannot be one, or nothing. */
function standsAt(place: string): "folder" | "nothing" {
  const found = statSync(place, { throwIfNoEntry: false });
  if (found === undefined) return "nothing";
  if (!found.isDirectory())
    throw Object.assign(new Error(`${place} is not a folder`), { code: "ENOTDIR" });
  return "folder";
}

/**
 * Makes a folder and those above it, level by level from the nearest that exists, which must let itself be written.
 * Node's own recursive way never comes back where a file system refuses new folders as not found, as /proc does.
 *
 * @throws an error of the file system, with its code
 */
export function makeFolder(folder: string, mode = 0o777): void {
  const missing: string[] = [];
  let place = path.resolve(folder);
  while (standsAt(place) === "nothing") {
    missing.unshift(place);
    place = path.dirname(place);
  }
  if (missing.length > 0) accessSync(place, constants.W_OK | constants.X_OK);
  for (const level of missing) makeLevel(level, mode);
}

function makeLevel(level: string, mode: number): void {
  try {
    mkdirSync(level, { mode });
  } catch (error) {
    const isThere = error instanceof Error && "code" in error && error.code === "EEXIST";
    if (!isThere || standsAt(level) === "nothing") throw error;
  }
}
