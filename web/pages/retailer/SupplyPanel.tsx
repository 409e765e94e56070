import { useTranslation } from "react-i18next";

import { useFigures } from "../../lib/figures.tsx";
import { Nothing } from "../../parts/Nothing.tsx";
import { Panel } from "../../parts/Panel.tsx";
import { WeekChart } from "../../parts/WeekChart.tsx";
import type { RetailerData } from "./retailer-data.ts";

/** What was supplied, week by week. */
export function SupplyPanel({ weeks }: Pick<RetailerData, "weeks">) {
  const { t } = useTranslation("retailer");
  const { packs } = useFigures();
  return (
    <Panel title={t("weeks")} note={t("weeksNote")}>
      {weeks.length === 0 ? (
        <Nothing>{t("noOrders")}</Nothing>
      ) : (
        <WeekChart
          name={t("weeks")}
          kind="bar"
          points={weeks.map(({ cycle, suppliedPacks }) => ({ cycle, value: suppliedPacks }))}
          write={packs}
        />
      )}
    </Panel>
  );
}
