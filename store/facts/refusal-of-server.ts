import { ClickHouseLogLevel, createClient } from "@clickhouse/client";

import type { FactsRefusal } from "./facts.ts";

/** The first ClickHouse whose SQL is that of the embedded engine as far as the house uses it. */
const needed = 24;
const answerMs = 15_000;

/** Why a server cannot hold the facts: it does not answer, or it is too old; null when it can. Asks without settings. */
export async function refusalOfServer(url: string): Promise<FactsRefusal | null> {
  try {
    const found = await versionOf(url);
    const isOld = !(Number.parseInt(found, 10) >= needed);
    return isOld ? { ok: false, code: "facts-server-too-old", detail: { found, needed } } : null;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { ok: false, code: "facts-unreachable", detail: { why } };
  }
}

async function versionOf(url: string): Promise<string> {
  const log = { level: ClickHouseLogLevel.OFF };
  const client = createClient({ url, request_timeout: answerMs, log });
  try {
    const answer = await client.query({
      query: "select version() as version",
      format: "JSONEachRow",
    });
    const [row] = await answer.json<{ version: string }>();
    return row?.version ?? "";
  } finally {
    await client.close();
  }
}
