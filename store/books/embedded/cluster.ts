import { once } from "node:events";
import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
} from "node:fs";
import path from "node:path";

import { Fault } from "../../fault/index.ts";
import { refuse, type BooksRefusal } from "../refusals.ts";
import { launchProgram } from "./launch.ts";
import type { Place } from "./place.ts";
import { processState } from "./processes.ts";

/** The format of the data files that the packaged server reads. */
export const postgresMajor = 18;

/** The name of the embedded server's own superuser, and of its one database. */
export const ownerName = "dongxiao";

/** Makes the data folder when there is none, whole or not at all; refuses one of another PostgreSQL. */
export async function ensureCluster(place: Place): Promise<BooksRefusal | null> {
  const versionFile = path.join(place.dataFolder, "PG_VERSION");
  if (!existsSync(versionFile)) await createCluster(place);
  const found = Number.parseInt(readFileSync(versionFile, "utf8"), 10);
  if (found > postgresMajor) return refuse("data-format-newer", { found, known: postgresMajor });
  if (found < postgresMajor) return refuse("data-format-older", { found, known: postgresMajor });
  return null;
}

let attempts = 0;

async function createCluster(place: Place): Promise<void> {
  attempts += 1;
  const half = `${place.dataFolder}.new-${process.pid}-${attempts}`;
  clearHalves(place.dataFolder);
  mkdirSync(half, { mode: 0o700 });
  if (place.launch.kind === "as") chownSync(half, place.launch.uid, place.launch.gid);
  const words = ["-D", half, "-U", ownerName, "-A", "trust", "--encoding=UTF8", "--locale=C"];
  const child = launchProgram(place.launch, place.native, "initdb", words, {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr?.on("data", (piece: Buffer) => (said += piece.toString()));
  const status: unknown = await once(child, "close").then(
    ([code]: unknown[]) => code,
    (error: unknown) => error,
  );
  if (status !== 0) {
    rmSync(half, { recursive: true, force: true });
    throw new Fault(`initdb failed: ${said.trim()}`, { cause: status });
  }
  try {
    renameSync(half, place.dataFolder);
  } catch (error) {
    // another process was quicker: its folder is as good as ours
    rmSync(half, { recursive: true, force: true });
    if (!existsSync(place.dataFolder)) throw error;
  }
}

/** Removes what an interrupted creation left. */
function clearHalves(dataFolder: string): void {
  const prefix = `${path.basename(dataFolder)}.new-`;
  for (const name of readdirSync(path.dirname(dataFolder))) {
    if (!name.startsWith(prefix)) continue;
    if (processState(Number.parseInt(name.slice(prefix.length), 10)).kind === "gone")
      rmSync(path.join(path.dirname(dataFolder), name), { recursive: true, force: true });
  }
}
