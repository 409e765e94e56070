import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import path from "node:path";

const watched = ["web/**/*", "contract/**/*.ts", "core/**/*.ts", "package-lock.json"];
const unwatched = ["**/dist/**", "**/node_modules/**", "**/*.test.ts", "**/*.test.tsx"];

/** A fingerprint of everything that the built web app is made of: names and contents, in order. */
export function fingerprintOf(house: string): string {
  const hash = createHash("sha256");
  const entries = globSync(watched, { cwd: house, exclude: unwatched, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  for (const file of files.toSorted()) {
    hash
      .update(`${path.relative(house, file)}\0`)
      .update(readFileSync(file))
      .update("\0");
  }
  return hash.digest("hex");
}
