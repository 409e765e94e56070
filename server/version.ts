import { readFileSync } from "node:fs";
import path from "node:path";

/** The checkout that this program runs from. */
export const checkout = path.resolve(import.meta.dirname, "..");

function readVersion(): string {
  const text = readFileSync(path.join(checkout, "package.json"), "utf8");
  const { version: found } = JSON.parse(text) as { version: string };
  return found;
}

/** The product's version, as the root package says. */
export const version = readVersion();
