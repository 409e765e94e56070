import type { SalesTask } from "@dongxiao/contract";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { usePriceClassWords } from "../../../lib/codes.ts";
import { useFigures } from "../../../lib/figures.tsx";
import { figureColumn, wordColumn } from "../../../parts/column-makers.ts";
import type { Column } from "../../../parts/columns.ts";
import { useMeasureWords } from "./measures.ts";
import { ProgressBars } from "./ProgressBars.tsx";

/** Whether a task lags behind the time; a day's worth of dust is none. */
export function isBehind({ progress }: SalesTask): boolean {
  return (progress?.gap ?? 0) < -1e-9;
}

/** What a task is for: everything, a price class, a brand. */
export function useScopeWords(): (task: Pick<SalesTask, "priceClass" | "brand">) => string {
  const { t } = useTranslation("analysis");
  const classOf = usePriceClassWords();
  return ({ priceClass, brand }) => {
    const parts = [priceClass === null ? null : classOf(priceClass), brand];
    const said = parts.filter((part) => part !== null);
    return said.length === 0 ? t("everything") : said.join(" · ");
  };
}

function useTimeLeft(): (task: SalesTask) => string {
  const { t } = useTranslation("analysis");
  return ({ progress }) => {
    if (progress === null) return "—";
    if (progress.daysLeft === 0) return t("daysOver");
    return progress.daysPassed === 0 ? t("daysAhead") : t("daysLeft", { days: progress.daysLeft });
  };
}

function useNeeded(): (task: SalesTask) => ReactNode {
  const { t } = useTranslation("analysis");
  const write = useMeasureWords();
  return ({ measure, progress }) => {
    if (progress === null) return "—";
    const { dailyRateNeeded } = progress;
    if (dailyRateNeeded === 0) return <span className="tone-good">{t("neededDone")}</span>;
    if (dailyRateNeeded === null) return <span className="tone-bad">{t("neededOver")}</span>;
    return write(measure, dailyRateNeeded);
  };
}

function GapPoints({ task }: { readonly task: SalesTask }) {
  const { t } = useTranslation("analysis");
  const { signedPrecise } = useFigures();
  const gap = task.progress?.gap ?? null;
  if (gap === null) return "—";
  const points = Math.round(gap * 1000) / 10;
  return (
    <span className={points === 0 ? "" : isBehind(task) ? "tone-bad" : "tone-good"}>
      {t("points", { value: signedPrecise(points) })}
    </span>
  );
}

function Bars({ task }: { readonly task: SalesTask }) {
  const { progress } = task;
  if (progress === null) return "—";
  const { elapsedShare, doneShare } = progress;
  return <ProgressBars elapsed={elapsedShare} done={doneShare} isBehind={isBehind(task)} />;
}

function useNaming(): readonly Column<SalesTask>[] {
  const { t } = useTranslation("analysis");
  const { period: periodOf } = useFigures();
  const [scopeOf, leftOf] = [useScopeWords(), useTimeLeft()];
  const when = (task: SalesTask): ReactNode => (
    <>
      {periodOf(task.period.name)} <span className="quiet">{leftOf(task)}</span>
    </>
  );
  const period = ({ period: { name } }: SalesTask): string => periodOf(name);
  return [
    wordColumn("unit", t("unit"), ({ unit }) => unit.name),
    wordColumn("scope", t("scope"), scopeOf),
    wordColumn("period", t("period"), period, { sortBy: (task) => task.period.from, cell: when }),
  ];
}

/** The columns of the tasks; `actions` come last where the reader may change them. */
export function useTaskColumns(
  actions: ((task: SalesTask) => ReactNode) | null,
): readonly Column<SalesTask>[] {
  const { t } = useTranslation("analysis");
  const [naming, write, neededOf] = [useNaming(), useMeasureWords(), useNeeded()];
  const doneOf = ({ progress }: SalesTask): number | null => progress?.done ?? null;
  const gapOf = ({ progress }: SalesTask): number | null => progress?.gap ?? null;
  return [
    ...naming,
    figureColumn("target", t("target"), ({ target }) => target, String, {
      cell: ({ measure, target }) => write(measure, target),
    }),
    figureColumn("done", t("done"), doneOf, String, {
      cell: (task) => write(task.measure, doneOf(task)),
    }),
    { id: "bars", title: t("timeAndTask"), cell: (task) => <Bars task={task} />, prose: true },
    figureColumn("gap", t("gap"), gapOf, String, { cell: (task) => <GapPoints task={task} /> }),
    { id: "needed", title: t("needed"), figure: true, cell: neededOf },
    ...(actions === null ? [] : [{ id: "actions", title: t("actions"), cell: actions }]),
  ];
}
