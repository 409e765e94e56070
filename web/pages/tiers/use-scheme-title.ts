import { listTierSchemes } from "@dongxiao/contract";
import { useSuspenseQuery } from "@tanstack/react-query";

import { ask } from "../../lib/ask.ts";
import { useSaid } from "../../lib/language.ts";
import type { TierSchemeShown } from "./tier-data.ts";

/** What each scheme is called. */
export function useSchemeTitle(): (id: TierSchemeShown["id"]) => string {
  const { data } = useSuspenseQuery(ask(listTierSchemes, {}));
  const said = useSaid();
  return (id) => {
    const scheme = data.schemes.find((one) => one.id === id);
    return scheme === undefined ? id : said(scheme.titles);
  };
}
