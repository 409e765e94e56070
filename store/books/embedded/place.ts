import { createHash } from "node:crypto";
import { chownSync, existsSync, lstatSync, realpathSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { makeFolder, whyUnwritable } from "../../folders/index.ts";
import { refuse, type BooksRefusal } from "../refusals.ts";
import { copyBinaries, linkLibraries, packagedBinaries } from "./binaries.ts";
import { namespacesWork, type Launch } from "./launch.ts";

/** Where one embedded server lives and how its program is started. */
export interface Place {
  readonly dataFolder: string;
  readonly socketFolder: string;
  readonly logFile: string;
  readonly native: string;
  readonly launch: Launch;
  /** One sentence: which folder was chosen, and why. */
  readonly chosen: string;
}

/** The longest path of a Unix socket that every system accepts, less `/.s.PGSQL.5432`. */
const longestSocketFolder = 103 - "/.s.PGSQL.5432".length;
const systemFolder = "/var/lib/dongxiao";
const nobody = 65_534;

const digest = (text: string): string =>
  createHash("sha256").update(text).digest("hex").slice(0, 12);

const reasonOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : String(error);

/** Chooses the folder so that the server can run in it, whoever started the program. */
export function choosePlace(home: string): Place | BooksRefusal {
  const native = packagedBinaries();
  if (native === null)
    return refuse("platform-unsupported", { platform: `${process.platform}-${process.arch}` });
  const why = whyUnwritable(home);
  if (why !== null) return refuse("data-folder-unwritable", { folder: home, why });
  try {
    const place = process.getuid?.() === 0 ? placeOfRoot(home, native) : placeOfUser(home, native);
    if ("ok" in place) return place;
    makePrivate(place.socketFolder, place.launch);
    return place;
  } catch (error) {
    return refuse("data-folder-unwritable", { folder: home, why: reasonOf(error) });
  }
}

function placeOfUser(home: string, native: string): Place {
  return placeAt(home, reachable(native, home), { kind: "plain" }, `Books are in ${home}.`);
}

function placeOfRoot(home: string, native: string): Place | BooksRefusal {
  const owner = ownerOf(path.join(home, "data"));
  if (owner !== null && owner.uid !== 0) {
    const chosen = `Books are in ${home}, run as their owner (user ${owner.uid}).`;
    return placeAt(home, publicCopy(native), { kind: "as", ...owner }, chosen);
  }
  const refuge = path.join(systemFolder, digest(realpathSync(home)));
  const inRefuge = owner === null && existsSync(path.join(refuge, "data"));
  if (!inRefuge && namespacesWork()) {
    const chosen = `Books are in ${home}, run without root's rights.`;
    return placeAt(home, reachable(native, home), { kind: "namespace" }, chosen);
  }
  if (owner !== null)
    return refuse("data-folder-foreign", { folder: home, why: "user namespaces are forbidden" });
  return placeInRefuge(refuge, native);
}

function placeInRefuge(refuge: string, native: string): Place {
  makeFolder(systemFolder, 0o755);
  makeFolder(refuge, 0o700);
  chownSync(refuge, nobody, nobody);
  const launch = { kind: "as", uid: nobody, gid: nobody } as const;
  const why = "PostgreSQL does not run as root, and user namespaces are forbidden here";
  return placeAt(refuge, publicCopy(native), launch, `Books are in ${refuge}, because ${why}.`);
}

function placeAt(home: string, native: string, launch: Launch, chosen: string): Place {
  const real = realpathSync(home);
  const near = path.join(real, "socket");
  const short = path.join(tmpdir(), `dongxiao-${process.getuid?.() ?? 0}-${digest(real)}`);
  // PostgreSQL takes a list of folders, with commas between them.
  const isFit = Buffer.byteLength(near) <= longestSocketFolder && !/[,"]/.test(near);
  return {
    dataFolder: path.join(real, "data"),
    socketFolder: isFit ? near : short,
    logFile: path.join(real, "server.log"),
    native,
    launch,
    chosen,
  };
}

function ownerOf(folder: string): { uid: number; gid: number } | null {
  if (!existsSync(folder)) return null;
  const { uid, gid } = statSync(folder);
  return { uid, gid };
}

/** A socket's folder may lie in a shared place: it must be ours, and nobody else's to enter. */
function makePrivate(folder: string, launch: Launch): void {
  makeFolder(folder, 0o700);
  if (launch.kind === "as") chownSync(folder, launch.uid, launch.gid);
  const { uid } = lstatSync(folder);
  const wanted = launch.kind === "as" ? launch.uid : (process.getuid?.() ?? uid);
  if (uid !== wanted || !lstatSync(folder).isDirectory())
    throw Object.assign(new Error(`${folder} is not ours`), { code: "EPERM" });
}

function versionedName(native: string): string {
  return `postgres-${digest(realpathSync(native))}`;
}

/** The packaged binaries with their links, or a copy beside the data when the package cannot be written. */
function reachable(native: string, home: string): string {
  try {
    linkLibraries(native);
    return native;
  } catch {
    return copyBinaries(native, path.join(home, versionedName(native)));
  }
}

function publicCopy(native: string): string {
  return copyBinaries(native, path.join(systemFolder, versionedName(native)));
}
