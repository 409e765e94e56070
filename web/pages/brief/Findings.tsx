import type { Brief } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import { useSaid } from "../../lib/language.ts";
import { Nothing } from "../../parts/Nothing.tsx";
import { Panel } from "../../parts/Panel.tsx";

/** What the readings of the indicators allow to be said; each sentence names the reading behind it. */
export function Findings({ sentences }: Pick<Brief, "sentences">) {
  const { t } = useTranslation("brief");
  const said = useSaid();
  return (
    <Panel title={t("conclusions")} id="conclusions">
      {sentences.length === 0 ? <Nothing>{t("noConclusions")}</Nothing> : null}
      <ol className="findings">
        {sentences.map(({ reading, titles, version, text }) => (
          <li key={reading + text.en}>
            <p>{said(text)}</p>
            <p className="quiet">{t("reading", { name: said(titles), version })}</p>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
