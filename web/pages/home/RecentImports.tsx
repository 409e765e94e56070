import { readImport } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { useFigures } from "../../lib/figures.tsx";
import { mayAsk } from "../../lib/may.ts";
import { useMe } from "../../lib/session.tsx";
import { Nothing } from "../../parts/Nothing.tsx";
import { Panel } from "../../parts/Panel.tsx";
import type { HomeData } from "./home-data.ts";

/** The files that came in last. */
export function RecentImports({ imports }: { readonly imports: HomeData["lastImports"] }) {
  const { t } = useTranslation("home");
  const { moment } = useFigures();
  const opens = mayAsk(useMe(), readImport);
  return (
    <Panel title={t("recentImports")} flush>
      {imports.length === 0 ? <Nothing>{t("noOrders")}</Nothing> : null}
      <ul className="lines">
        {imports.map(({ id, fileName, startedAt }) => (
          <li key={id} className="lines-split">
            {opens ? <Link to={`/imports/${id}`}>{fileName}</Link> : <span>{fileName}</span>}
            <span className="quiet figure">{moment(startedAt)}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
