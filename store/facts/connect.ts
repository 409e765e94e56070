import { openEmbedded } from "./embedded.ts";
import type { FactsRefusal, OpenFacts } from "./facts.ts";
import { refusalOfServer } from "./refusal-of-server.ts";
import { bringSchema } from "./schema.ts";
import { openServer } from "./server.ts";

/** Where the facts are: a folder for the engine inside this process, or a ClickHouse address. */
export type FactsPlace = { readonly folder: string } | { readonly url: string };

/** Opens the facts and brings their tables up to date; a refusal when that cannot be. */
export async function openFacts(place: FactsPlace): Promise<OpenFacts | FactsRefusal> {
  const unfit = "url" in place ? await refusalOfServer(place.url) : null;
  if (unfit !== null) return unfit;
  const opened = "url" in place ? openServer(place.url) : openEmbedded(place.folder);
  if ("ok" in opened) return opened;
  const refusal = await bringSchema(opened);
  if (refusal === null) return { ok: true, facts: opened };
  await opened.close();
  return refusal;
}
