import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";

import { Nothing } from "../../../parts/Nothing.tsx";
import { Waiting } from "../../../parts/Waiting.tsx";
import { BarView } from "./BarView.tsx";
import { HeatView } from "./HeatView.tsx";
import { LineView } from "./LineView.tsx";
import { SummaryView } from "./SummaryView.tsx";
import { TableView } from "./TableView.tsx";
import type { ViewProps } from "./view-props.ts";

/** The map is fetched when it is first looked at: it is larger than everything else together. */
const MapView = lazy(async () => ({ default: (await import("../map/MapView.tsx")).MapView }));

/** An answer in the view that was asked for. */
export function ViewOf({ shown, change }: ViewProps) {
  const { t } = useTranslation("indicators");
  const { view } = shown.asked.look;
  if (shown.answer.cells.length === 0) return <Nothing>{t("noCells")}</Nothing>;
  if (view === "bar") return <BarView shown={shown} />;
  if (view === "line") return <LineView shown={shown} />;
  if (view === "heat") return <HeatView shown={shown} />;
  if (view === "map")
    return (
      <Suspense fallback={<Waiting />}>
        <MapView shown={shown} />
      </Suspense>
    );
  if (shown.question.by.length === 0) return <SummaryView shown={shown} />;
  return <TableView shown={shown} change={change} />;
}
