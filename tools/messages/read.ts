import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

import { textsOf, type Texts } from "./compare.ts";

/**
 * Reads the texts of every language: one folder per language, a file (`.ts` or `.json`) per subject;
 * an `index.ts` only gathers them.
 */
export async function readMessages(folder: string): Promise<Map<string, Texts>> {
  if (!existsSync(folder)) return new Map();
  const languages = readdirSync(folder, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  const texts = languages.map(
    async ({ name }) => [name, await readLanguage(path.join(folder, name))] as const,
  );
  return new Map(await Promise.all(texts));
}

async function readLanguage(folder: string): Promise<Texts> {
  const files = readdirSync(folder).filter((file) =>
    /^(?!index\.ts)[a-z0-9-]+\.(ts|json)$/.test(file),
  );
  const subjects = files.map(async (file) => {
    const place = path.join(folder, file);
    const said: unknown = file.endsWith(".json")
      ? JSON.parse(readFileSync(place, "utf8"))
      : { ...(await import(pathToFileURL(place).href)) };
    return textsOf(said, path.parse(file).name);
  });
  return new Map((await Promise.all(subjects)).flatMap((texts) => [...texts]));
}
