import { useTranslation } from "react-i18next";

import { Nothing } from "../../parts/Nothing.tsx";
import { Page } from "../../parts/Page.tsx";
import { CheckDetail } from "./alerts/CheckDetail.tsx";
import { CheckList } from "./alerts/CheckList.tsx";
import { type CheckSettings, useAlertSearch } from "./alerts/search.ts";
import { useChecks } from "./alerts/use-checks.ts";
import { WindowBar } from "./alerts/WindowBar.tsx";
import { QualityTabs } from "./QualityTabs.tsx";

/** Every check beside the one that is read. */
function Alerts() {
  const { t } = useTranslation("quality");
  const { search, change } = useAlertSearch();
  const checks = useChecks(search);
  const [answered] = checks.runs.flatMap(({ answer }) => answer ?? []);
  const found = checks.runs.find(({ answer }) => (answer?.findings ?? 0) > 0);
  const chosen = search.check ?? found?.id ?? "negativeSellOut";
  if (answered !== undefined && answered.window === null)
    return (
      <section className="panel" aria-label={t("checks")}>
        <Nothing>{t("noFacts")}</Nothing>
      </section>
    );
  const choose = (own: CheckSettings): void =>
    change({ check: chosen, settings: { ...search.settings, [chosen]: own } });
  return (
    <>
      <WindowBar search={search} window={answered?.window ?? null} onChange={change} />
      <div className="alerts">
        <CheckList checks={checks} chosen={chosen} onChoose={(check) => change({ check })} />
        <CheckDetail key={chosen} check={chosen} search={search} onSettings={choose} />
      </div>
    </>
  );
}

/** What the checks find in the data: chosen on the left, read and explained on the right. */
export function AlertsPage() {
  const { t } = useTranslation("quality");
  return (
    <Page title={t("title")} subtitle={t("subtitle")}>
      <div className="stack">
        <QualityTabs />
        <Alerts />
      </div>
    </Page>
  );
}
