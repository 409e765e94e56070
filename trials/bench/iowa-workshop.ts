import { execFileSync } from "node:child_process";
import path from "node:path";

import { stoppedClock } from "@dongxiao/server/clock.ts";
import { iowaCompany } from "@dongxiao/server/example/iowa/company.ts";
import { loadExample } from "@dongxiao/server/example/load.ts";
import { openIdentity } from "@dongxiao/server/identity/index.ts";
import { secretIn } from "@dongxiao/server/identity/secret.ts";
import { openWorkshop, type Workshop } from "@dongxiao/server/workshop.ts";

import { invoicesFolder } from "./bench-data.ts";

/** Work that nobody watches or cancels. */
export const quiet = { signal: new AbortController().signal, progress: () => undefined };

/** Cuts the public files into the neutral extract, as the example's was cut, with every store. */
export function prepareExtract(to: string): void {
  const program = path.resolve(import.meta.dirname, "..", "example", "prepare.ts");
  execFileSync(process.execPath, [program, "--from", invoicesFolder(), "--to", to, "--all"], {
    stdio: ["ignore", "ignore", "inherit"],
  });
}

/** Opens an empty house at the end of the public data. */
export async function openIowaWorkshop(folder: string): Promise<Workshop> {
  const clock = stoppedClock("2021-12-31");
  const workshop = await openWorkshop({ folder, clock, log: () => undefined, env: {} });
  if ("refusal" in workshop) throw new Error(workshop.refusal.en);
  return workshop;
}

/** Loads the extract into it through the ordinary imports. */
export async function loadExtract(workshop: Workshop, extract: string): Promise<void> {
  const identity = openIdentity({
    database: workshop.books.owner,
    secret: secretIn(workshop.folder),
    publicUrl: "http://localhost",
    oidc: null,
  });
  await loadExample(workshop, identity, iowaCompany(extract), quiet);
}

/** Closes both memories. */
export async function closeIowaWorkshop({ facts, books }: Workshop): Promise<void> {
  await facts.close();
  await books.close();
}
