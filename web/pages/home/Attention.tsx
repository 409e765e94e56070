import { ExclamationCircleFilled, InfoCircleOutlined } from "@ant-design/icons";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { useSaid } from "../../lib/language.ts";
import { Nothing } from "../../parts/Nothing.tsx";
import { Panel } from "../../parts/Panel.tsx";
import type { HomeData } from "./home-data.ts";

/** What should be looked at, each line leading to where it can be dealt with. */
export function Attention({ items }: { readonly items: HomeData["attention"] }) {
  const { t } = useTranslation("home");
  const said = useSaid();
  return (
    <Panel title={t("attention")} flush>
      {items.length === 0 ? <Nothing>{t("calm")}</Nothing> : null}
      <ul className="lines">
        {items.map(({ level, text, path }) => (
          <li key={text.en}>
            {level === "warning" ? (
              <ExclamationCircleFilled className="tone-warn" aria-label={t("warning")} />
            ) : (
              <InfoCircleOutlined className="tone-quiet" aria-label={t("info")} />
            )}
            <Link to={path}>{said(text)}</Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
