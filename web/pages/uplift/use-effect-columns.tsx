import type { UpliftEffectShown } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../lib/figures.tsx";
import { figureColumn } from "../../parts/column-makers.ts";
import type { Column } from "../../parts/columns.ts";
import { placedIntervals } from "./interval-scale.ts";
import { IntervalBar } from "./IntervalBar.tsx";
import type { EffectRow, Outcome } from "./uplift-data.ts";
import { usePlaybook } from "./use-playbook.ts";

/** Points come in hundredths, cartons as they are. */
const perUnit: Readonly<Record<Outcome, number>> = { points: 100, cartons: 1 };

/** Writes a change of an outcome in its unit. */
function useChange(outcome: Outcome): (value: number | null) => string {
  const { signedFixed } = useFigures();
  return (value) => (value === null ? "—" : signedFixed(value / perUnit[outcome]));
}

function useIntervalCell(outcome: Outcome, fewest: number) {
  const { t } = useTranslation("uplift");
  const write = useChange(outcome);
  return (
    { effect, low, high }: UpliftEffectShown,
    place: ReturnType<typeof placedIntervals>[0],
  ) => {
    if (effect === null || low === null || high === null || !place)
      return <span className="quiet">{t("tooFew", { fewest })}</span>;
    const said = { effect: write(effect), low: write(low), high: write(high) };
    return (
      <span className="interval-cell">
        <IntervalBar {...place} />
        <span className="figure">{t("intervalOf", said)}</span>
      </span>
    );
  };
}

function useFigureColumns(outcome: Outcome): readonly Column<EffectRow>[] {
  const { t } = useTranslation("uplift");
  const { count } = useFigures();
  const write = useChange(outcome);
  return [
    figureColumn("plans", t("planCount"), ({ plans }) => plans, count),
    figureColumn("n", t("matched"), (row) => row[outcome].n, count),
    figureColumn("unmatched", t("unmatched"), (row) => row[outcome].unmatched, count, {
      from: "wide",
    }),
    figureColumn("change", t("rawChange"), (row) => row[outcome].change, write),
    figureColumn("peers", t("peersChange"), (row) => row[outcome].peersChange, write),
  ];
}

/** The columns of the table of effects, the intervals on one scale. */
export function useEffectColumns(
  rows: readonly EffectRow[],
  outcome: Outcome,
  fewest: number,
): readonly Column<EffectRow>[] {
  const { t } = useTranslation("uplift");
  const { titleOf } = usePlaybook();
  const places = placedIntervals(rows.map((row) => row[outcome]));
  const cell = useIntervalCell(outcome, fewest);
  const name = ({ action }: EffectRow): string =>
    action === null ? t("allActions") : titleOf(action);
  const figures = useFigureColumns(outcome);
  return [
    { id: "action", title: t("action"), cell: name },
    ...figures,
    {
      id: "effect",
      title: t("effect"),
      cell: (row) => cell(row[outcome], places[rows.indexOf(row)] ?? null),
      sortBy: (row) => row[outcome].effect ?? -Infinity,
    },
  ];
}
