import { Segmented } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useFigures } from "../lib/figures.tsx";
import { WeekChart } from "./WeekChart.tsx";

interface Week {
  readonly cycle: string;
  readonly suppliedPacks: number;
  readonly amountCnyCents: number;
  readonly buyers: number;
}

const measures = ["packs", "amount", "buyers"] as const;
type Measure = (typeof measures)[number];

const valueOf: Record<Measure, (week: Week) => number> = {
  packs: (week) => week.suppliedPacks,
  amount: (week) => week.amountCnyCents / 100,
  buyers: (week) => week.buyers,
};

/** The weeks so far: one measure at a time, so that one axis is enough. */
export function TrendChart({ weeks }: { readonly weeks: readonly Week[] }) {
  const { t } = useTranslation("home");
  const { count } = useFigures();
  const [measure, setMeasure] = useState<Measure>("packs");
  return (
    <div className="stack-tight">
      <Segmented<Measure>
        aria-label={t("trend")}
        value={measure}
        onChange={setMeasure}
        options={measures.map((value) => ({ value, label: t(value) }))}
      />
      <WeekChart
        name={t(measure)}
        kind="line"
        points={weeks.map((week) => ({ cycle: week.cycle, value: valueOf[measure](week) }))}
        write={count}
      />
    </div>
  );
}
