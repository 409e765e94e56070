import { readRoute } from "@dongxiao/contract";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Segmented } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { ask } from "../../lib/ask.ts";
import { useFigures } from "../../lib/figures.tsx";
import { useNumber } from "../../lib/param.ts";
import { Nothing } from "../../parts/Nothing.tsx";
import { Page } from "../../parts/Page.tsx";
import { Panel } from "../../parts/Panel.tsx";
import type { RouteData } from "./route-data.ts";
import { RouteSketch } from "./RouteSketch.tsx";
import { VisitTable } from "./VisitTable.tsx";

interface DayProps {
  readonly day: string;
  readonly route: RouteData;
}

function Sketched({ day, route }: DayProps) {
  const { t } = useTranslation("route");
  const { weekday } = useFigures();
  const visits = route.visits
    .filter((visit) => visit.day === day)
    .flatMap(({ longitude, latitude, sequence }) =>
      longitude === null || latitude === null ? [] : [{ longitude, latitude, sequence }],
    );
  const missing = route.visits.filter((visit) => visit.day === day).length - visits.length;
  if (visits.length === 0) return <Nothing>{t("noPlace", { n: missing })}</Nothing>;
  return (
    <div>
      <RouteSketch
        label={t("map", { day: weekday(day), n: visits.length })}
        depotLabel={t("depot")}
        northLabel={t("north")}
        depot={route.depot}
        visits={visits}
      />
      {missing > 0 ? <p className="quiet">{t("noPlace", { n: missing })}</p> : null}
    </div>
  );
}

function Days({ route }: { readonly route: RouteData }) {
  const { t } = useTranslation("route");
  const { weekday } = useFigures();
  const days = [...new Set(route.visits.map((visit) => visit.day))].toSorted();
  const [chosen, setDay] = useState(days[0] ?? "");
  const day = days.includes(chosen) ? chosen : (days[0] ?? "");
  if (days.length === 0) return <Nothing>{t("empty")}</Nothing>;
  const visits = route.visits.filter((visit) => visit.day === day);
  return (
    <div className="stack">
      <Segmented
        aria-label={t("day")}
        className="days"
        value={day}
        onChange={setDay}
        options={days.map((value) => ({ value, label: weekday(value) }))}
      />
      <div className="halves">
        <Panel title={weekday(day)}>
          <Sketched day={day} route={route} />
        </Panel>
        <Panel title={t("visits")} flush>
          <VisitTable visits={visits} />
        </Panel>
      </div>
    </div>
  );
}

/** One line's visits of the coming week: a drawing and a list for each day. */
export function RoutePage() {
  const { t } = useTranslation("route");
  const input = { id: useNumber("id"), lineId: useNumber("lineId") };
  const { data } = useSuspenseQuery(ask(readRoute, input));
  return (
    <Page title={t("title", { line: data.line })}>
      <Days route={data} />
    </Page>
  );
}
