import type { LeadRowShown } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import { useSaid } from "../../../lib/language.ts";

/** The strongest reason of a lead; the others open with it. */
export function Reasons({ reasons }: Pick<LeadRowShown, "reasons">) {
  const { t } = useTranslation("leads");
  const said = useSaid();
  const [first, ...others] = reasons;
  if (first === undefined) return <span className="quiet">{t("noReason")}</span>;
  if (others.length === 0) return said(first);
  return (
    <details className="lead-reasons">
      <summary>
        {said(first)} <span className="quiet">{t("more", { n: others.length })}</span>
      </summary>
      <ul>
        {others.map((reason) => (
          <li key={reason.en}>{said(reason)}</li>
        ))}
      </ul>
    </details>
  );
}
