import { Button } from "antd";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../lib/figures.tsx";
import { DayField } from "../../parts/DayField.tsx";
import { Nothing } from "../../parts/Nothing.tsx";
import { Page } from "../../parts/Page.tsx";
import { CheckDetail } from "./alerts/CheckDetail.tsx";
import { CheckList } from "./alerts/CheckList.tsx";
import { type AlertSearch, checkIds, useAlertSearch } from "./alerts/search.ts";
import { useChecks } from "./alerts/use-checks.ts";
import { QualityTabs } from "./QualityTabs.tsx";

interface WindowProps {
  readonly search: AlertSearch;
  readonly window: { readonly from: string; readonly to: string; readonly cycles: number } | null;
  readonly onChange: (part: Partial<AlertSearch>) => void;
}

function WindowBar({ search, window, onChange }: WindowProps) {
  const { t } = useTranslation("quality");
  const { day } = useFigures();
  const said =
    window === null
      ? null
      : t("window", { from: day(window.from), to: day(window.to), cycles: window.cycles });
  if (search.importId !== null)
    return (
      <div className="filters panel">
        <strong>{t("ofImport", { id: search.importId })}</strong>
        <span className="quiet">{said}</span>
        <Button onClick={() => onChange({ importId: null })}>{t("allRows")}</Button>
      </div>
    );
  const isChosen = search.from !== null || search.to !== null;
  return (
    <search className="filters panel">
      <label className="day-pick">
        {t("from")}
        <DayField
          value={search.from ?? window?.from ?? null}
          onChange={(from) => onChange({ from, to: search.to ?? window?.to ?? null })}
        />
      </label>
      <label className="day-pick">
        {t("to")}
        <DayField
          value={search.to ?? window?.to ?? null}
          onChange={(to) => onChange({ to, from: search.from ?? window?.from ?? null })}
        />
      </label>
      {isChosen ? (
        <Button onClick={() => onChange({ from: null, to: null })}>{t("newest")}</Button>
      ) : null}
      <span className="quiet">{said}</span>
    </search>
  );
}

/** What the checks find in the data: chosen on the left, read and explained on the right. */
export function AlertsPage() {
  const { t } = useTranslation("quality");
  const { search, change } = useAlertSearch();
  const checks = useChecks(search);
  const [answered] = checks.runs.flatMap(({ answer }) => answer ?? []);
  const found = checks.runs.find(({ answer }) => (answer?.findings ?? 0) > 0);
  const chosen = search.check ?? found?.id ?? checkIds[0] ?? "negativeSellOut";
  const isEmpty = answered !== undefined && answered.window === null;
  return (
    <Page title={t("title")} subtitle={t("subtitle")}>
      <div className="stack">
        <QualityTabs />
        {isEmpty ? (
          <section className="panel" aria-label={t("checks")}>
            <Nothing>{t("noFacts")}</Nothing>
          </section>
        ) : (
          <>
            <WindowBar search={search} window={answered?.window ?? null} onChange={change} />
            <div className="alerts">
              <CheckList checks={checks} chosen={chosen} onChoose={(check) => change({ check })} />
              <CheckDetail
                key={chosen}
                check={chosen}
                search={search}
                onSettings={(own) =>
                  change({ check: chosen, settings: { ...search.settings, [chosen]: own } })
                }
              />
            </div>
          </>
        )}
      </div>
    </Page>
  );
}
