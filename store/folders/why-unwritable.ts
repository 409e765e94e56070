import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";

import { makeFolder } from "./make-folder.ts";

/** Makes a folder for its owner alone and tries to write into it; the file system's code when that fails, else null. */
export function whyUnwritable(folder: string): string | null {
  const probe = path.join(folder, `.probe-${process.pid}`);
  try {
    makeFolder(folder, 0o700);
    writeFileSync(probe, "");
    rmSync(probe);
    return null;
  } catch (error) {
    return error instanceof Error && "code" in error ? String(error.code) : String(error);
  }
}
