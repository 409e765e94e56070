import { titles } from "@dongxiao/contract";
import type { Titles } from "@dongxiao/core/units";
import type { Trx } from "@dongxiao/store/books";
import { z } from "zod";

import { schemeDefinition } from "../queries/uplift.ts";

/** What a scheme has to say for its items to have names; the rest of it is not our concern. */
const named = z.object({ items: z.array(z.object({ id: z.string(), titles })) });

/** The names of a scheme's items; an item that the scheme does not name is called by its id. */
export async function itemTitles(trx: Trx, schemeId: number): Promise<(item: string) => Titles> {
  const parsed = named.safeParse(await schemeDefinition(trx, schemeId));
  const byId = new Map(parsed.data?.items.map(({ id, titles: name }) => [id, name]));
  return (item) => byId.get(item) ?? { "zh-Hans": item, "zh-Hant": item, en: item };
}
