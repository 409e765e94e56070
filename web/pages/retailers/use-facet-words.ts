import { licenceStates } from "@dongxiao/core/retailers";
import { useTranslation } from "react-i18next";

import { isCoded, useCodes } from "../../lib/codes.ts";
import { useSaid } from "../../lib/language.ts";
import type { Facet } from "./filters.ts";
import { isLicenceState } from "./licence-state.ts";

/** The words of an attribute's values. */
export function useFacetWords(): (facet: Facet, value: string) => string {
  const { t } = useTranslation("retailers");
  const said = useSaid();
  const wordOf = useCodes();
  return (facet, value) => {
    if (value === "") return t("unsegmented");
    if (facet === "licenceState" && isLicenceState(value)) return said(licenceStates[value].titles);
    return isCoded(facet) ? wordOf(facet, value) : value;
  };
}
