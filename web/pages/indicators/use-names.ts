import type { IndicatorAnswer } from "@dongxiao/contract";

import { useSaid } from "../../lib/language.ts";

/** The name of a member of a dimension, in the reader's words; its code where the answer names it not. */
export type NameOf = (dimension: string, code: string) => string;

/** The names that came with an answer. */
export function useNames({ members }: Pick<IndicatorAnswer, "members">): NameOf {
  const said = useSaid();
  return (dimension, code) => {
    const titles = members[dimension]?.[code];
    return titles === undefined ? code || "—" : said(titles);
  };
}
