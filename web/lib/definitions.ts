import { rules } from "@dongxiao/core/allocation";
import { methods } from "@dongxiao/core/forecasts";
import type { Titles } from "@dongxiao/core/units";

import { useSaid } from "./language.ts";

const known: Readonly<Record<string, { readonly titles: Titles }>> = { ...methods, ...rules };

/** The name of a forecast method or allocation rule; its id where a stored result names one that is gone. */
export function useDefinitionName(): (id: string) => string {
  const said = useSaid();
  return (id) => {
    const definition = known[id];
    return definition === undefined ? id : said(definition.titles);
  };
}
