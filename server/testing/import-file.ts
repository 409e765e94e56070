import { applyImport, checkImport, type ImportKind, readJob } from "@dongxiao/contract";
import { setTimeout as pause } from "node:timers/promises";

import { bodyOf, type Client } from "./client.ts";

async function finished(client: Client, id: number): Promise<void> {
  for (;;) {
    const job = bodyOf(readJob, await client.get(`/jobs/${id}`));
    if (job.state === "done") return;
    if (job.finishedAt !== null) throw new Error(`job ${id} ended as ${job.state}`);
    await pause(50);
  }
}

/** Sends a file as a planner's browser does, and carries it out; resolves to the import's number. */
export async function importFile(
  client: Client,
  kind: ImportKind,
  fileName: string,
  lines: readonly string[],
): Promise<number> {
  const url = `/imports?kind=${kind}&fileName=${encodeURIComponent(fileName)}`;
  const headers = { "content-type": "application/octet-stream" };
  const sent = await client.ask("POST", url, { headers, payload: Buffer.from(lines.join("\n")) });
  const { importId, job } = bodyOf(checkImport, sent);
  await finished(client, job.id);
  const applied = bodyOf(applyImport, await client.post(`/imports/${importId}/apply`));
  await finished(client, applied.job.id);
  return importId;
}
