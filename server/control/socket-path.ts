import { makeFolder } from "@dongxiao/store/folders";
import { createHash } from "node:crypto";
import { realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** The longest path of a Unix socket that every system accepts. */
const longest = 103;

/** Where the running server of a data folder takes commands: in the folder, or in a short private one when its path is too long. */
export function controlPath(folder: string): string {
  const real = realpathSync(folder);
  const near = path.join(real, "control.sock");
  if (Buffer.byteLength(near) <= longest) return near;
  const digest = createHash("sha256").update(real).digest("hex").slice(0, 12);
  const short = path.join(tmpdir(), `dongxiao-control-${process.getuid?.() ?? 0}-${digest}`);
  makeFolder(short, 0o700);
  return path.join(short, "control.sock");
}
