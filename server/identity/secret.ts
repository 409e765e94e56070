import { makeFolder } from "@dongxiao/store/folders";
import { randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** The file in the data folder that sessions are signed with. */
export const secretFile = "secret";

/** Reads the secret that sessions are signed with; makes it at the first start, for the owner's eyes only. */
export function secretIn(dataFolder: string): string {
  makeFolder(dataFolder, 0o700);
  const file = path.join(dataFolder, secretFile);
  try {
    writeFileSync(file, randomBytes(48).toString("base64url"), { mode: 0o600, flag: "wx" });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
  return readFileSync(file, "utf8").trim();
}
