import { home } from "@dongxiao/contract";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Navigate } from "react-router";

import { ask } from "../../lib/ask.ts";
import { useFigures } from "../../lib/figures.tsx";
import { isOnlyRetailer } from "../../lib/may.ts";
import { useMe } from "../../lib/session.tsx";
import { Nothing } from "../../parts/Nothing.tsx";
import { Page } from "../../parts/Page.tsx";
import { Panel } from "../../parts/Panel.tsx";
import { TrendChart } from "../../parts/TrendChart.tsx";
import { Attention } from "./Attention.tsx";
import type { HomeData } from "./home-data.ts";
import { LastBrief } from "./LastBrief.tsx";
import { Loaded } from "./Loaded.tsx";
import { RecentImports } from "./RecentImports.tsx";

function Freshness({ data }: { readonly data: HomeData }) {
  const { t } = useTranslation("home");
  const { day, moment } = useFigures();
  const { fromCycle, toCycle, lastImportAt } = data.orders;
  if (fromCycle === null) return t("noOrders");
  const orders = t("freshness", { from: day(fromCycle), to: day(toCycle) });
  return lastImportAt === null
    ? orders
    : `${orders} · ${t("lastImport", { at: moment(lastImportAt) })}`;
}

function Trend({ weeks }: { readonly weeks: HomeData["trend"] }) {
  const { t } = useTranslation("home");
  return (
    <Panel title={t("trend")}>
      {weeks.length === 0 ? <Nothing>{t("noOrders")}</Nothing> : <TrendChart weeks={weeks} />}
    </Panel>
  );
}

function Overview() {
  const { data } = useSuspenseQuery(ask(home, {}));
  return (
    <Page title={data.company} subtitle={<Freshness data={data} />}>
      <div className="stack">
        <Loaded data={data} />
        <div className="pair">
          <div className="stack">
            <Trend weeks={data.trend} />
            <LastBrief run={data.lastWeekRun} />
          </div>
          <div className="stack">
            <Attention items={data.attention} />
            <RecentImports imports={data.lastImports} />
          </div>
        </div>
      </div>
    </Page>
  );
}

/** What is loaded, how fresh it is, and what needs attention; an outlet goes straight to its own page. */
export function HomePage() {
  const me = useMe();
  return isOnlyRetailer(me) ? (
    <Navigate to={`/retailers/${me.retailerId}`} replace />
  ) : (
    <Overview />
  );
}
