import type { EChartsCoreOption } from "echarts/core";

import { chartLabel, chartLines, chartTooltip, seriesColours } from "./chart-style.ts";

/** One point of a weekly series. */
export interface WeekPoint {
  readonly cycle: string;
  readonly value: number;
}

/** How a weekly series is drawn. */
export interface WeekDrawing {
  readonly name: string;
  readonly kind: "line" | "bar";
  readonly points: readonly WeekPoint[];
  /** The axis need not reach down to nothing: prices move by a few parts in a hundred. */
  readonly isZoomed?: boolean;
  readonly write: (value: number) => string;
  readonly writeAxis: (value: number) => string;
  readonly writeCycle: (iso: string) => string;
  readonly writeMonth: (iso: string) => string;
}

const [accent] = seriesColours;

function seriesOf({ name, kind, points }: WeekDrawing) {
  const data = points.map(({ value }) => value);
  return kind === "bar"
    ? {
        name,
        type: "bar",
        data,
        itemStyle: { color: accent, borderRadius: [2, 2, 0, 0] },
        barMaxWidth: 14,
      }
    : {
        name,
        type: "line",
        data,
        showSymbol: false,
        symbolSize: 7,
        lineStyle: { color: accent, width: 1.75 },
        itemStyle: { color: accent },
        areaStyle: { color: accent, opacity: 0.07 },
      };
}

/** Whether a point is the first of its month in the series: a month is named once. */
export function beginsMonth(points: readonly WeekPoint[], place: number): boolean {
  const monthOf = (at: number): string | undefined => points[at]?.cycle.slice(0, 7);
  return monthOf(place) !== monthOf(place - 1);
}

function cyclesAxis({ kind, points, writeCycle, writeMonth }: WeekDrawing) {
  return {
    type: "category",
    boundaryGap: kind === "bar",
    data: points.map(({ cycle }) => writeCycle(cycle)),
    axisLine: chartLines.axis,
    axisTick: { show: false },
    axisLabel: {
      ...chartLabel,
      hideOverlap: true,
      interval: (place: number) => beginsMonth(points, place),
      formatter: (_: string, place: number) => writeMonth(points[place]?.cycle ?? ""),
      alignMaxLabel: "right",
    },
  };
}

/** The chart of one weekly series: one measure, one axis, hairlines only. */
export function weekOption(drawing: WeekDrawing): EChartsCoreOption {
  const { write, writeAxis } = drawing;
  return {
    animation: false,
    grid: { left: 6, right: 12, top: 16, bottom: 0, outerBoundsMode: "same" },
    tooltip: {
      ...chartTooltip,
      trigger: "axis",
      valueFormatter: (value: unknown) => write(Number(value)),
    },
    xAxis: cyclesAxis(drawing),
    yAxis: {
      type: "value",
      scale: drawing.isZoomed === true,
      splitNumber: 4,
      axisLabel: { ...chartLabel, formatter: (value: number) => writeAxis(value) },
      splitLine: chartLines.split,
    },
    series: [seriesOf(drawing)],
  };
}
