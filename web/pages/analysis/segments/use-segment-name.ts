import type { SegmentationShown } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import { useSaid } from "../../../lib/language.ts";

/** What a segment is called; null is the name of those in none. */
export function useSegmentName({
  segments,
}: SegmentationShown): (segment: string | null) => string {
  const { t } = useTranslation("analysis");
  const said = useSaid();
  return (segment) => {
    const found = segments.find(({ id }) => id === segment);
    return found === undefined ? t("inNone") : said(found.titles);
  };
}
