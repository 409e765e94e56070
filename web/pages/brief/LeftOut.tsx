import type { Brief } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { useSaid } from "../../lib/language.ts";

/** The visits that did not fit into the week, each with its reason. */
export function LeftOut({ visits }: Pick<Brief, "visits">) {
  const { t } = useTranslation("brief");
  const said = useSaid();
  const left = visits.flatMap(({ leftOutVisits }) => leftOutVisits);
  if (left.length === 0) return null;
  return (
    <details className="left-out">
      <summary>{t("leftOutList")}</summary>
      <ul className="lines">
        {left.map(({ retailerId, name, reason }) => (
          <li key={retailerId} className="lines-split">
            <Link to={`/retailers/${retailerId}`}>{name}</Link>
            <span className="quiet">{said(reason)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
