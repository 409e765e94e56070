import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** One definition: the file that holds it and the constant that it exports. */
export interface Member {
  readonly file: string;
  readonly name: string;
}

/**
 * The definitions of a folder: files that export a constant of the file's own name, in camelCase, with worked examples.
 * What else lies in the folder (its shape, its index, helpers, tests) is left out.
 */
export function membersOf(folder: string): Member[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => /^[a-z0-9-]+\.ts$/.test(file))
    .toSorted()
    .map((file) => ({ file, name: camelCase(file.slice(0, -3)) }))
    .filter(({ file, name }) => isDefinition(readFileSync(path.join(folder, file), "utf8"), name));
}

function isDefinition(text: string, name: string): boolean {
  return new RegExp(`^export const ${name}\\b`, "m").test(text) && /^\s+examples[:,]/m.test(text);
}

function camelCase(name: string): string {
  return name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
