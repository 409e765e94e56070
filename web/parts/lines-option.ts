import type { EChartsCoreOption } from "echarts/core";

import { chartLabel, chartLines, chartTooltip, seriesColours } from "./chart-style.ts";

/** One line of a chart: what it is called, and its value at each place; null where there is none. */
export interface DrawnLine {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

/** Lines over the same places, of one measure. */
export interface LinesDrawing {
  readonly places: readonly string[];
  readonly lines: readonly DrawnLine[];
  readonly write: (value: number) => string;
  readonly writeMissing: string;
}

function seriesOf({ name, values }: DrawnLine, place: number) {
  const colour = seriesColours[place % seriesColours.length];
  return {
    name,
    type: "line",
    data: values,
    symbol: "circle",
    symbolSize: 7,
    showSymbol: values.length <= 26,
    lineStyle: { color: colour, width: 1.75 },
    itemStyle: { color: colour },
    emphasis: { focus: "series" },
  };
}

/** Names of the lines above the chart; none when there is one line. */
function legendOf({ lines }: LinesDrawing) {
  return {
    show: lines.length > 1,
    type: "scroll",
    top: 0,
    left: 0,
    icon: "circle",
    itemGap: 16,
    itemWidth: 9,
    itemHeight: 9,
    textStyle: { ...chartLabel, color: "#18211f" },
  };
}

function axesOf({ places, write }: LinesDrawing) {
  return {
    xAxis: {
      type: "category",
      boundaryGap: false,
      data: places,
      axisLine: chartLines.axis,
      axisTick: { show: false },
      axisLabel: { ...chartLabel, hideOverlap: true },
    },
    yAxis: {
      type: "value",
      scale: true,
      splitNumber: 4,
      axisLabel: { ...chartLabel, formatter: write },
      splitLine: chartLines.split,
    },
  };
}

/** The chart of some lines of one measure: one axis that need not begin at zero, a legend when there are several. */
export function linesOption(drawing: LinesDrawing): EChartsCoreOption {
  const { lines, write, writeMissing } = drawing;
  const valueFormatter = (value: unknown): string =>
    typeof value === "number" ? write(value) : writeMissing;
  const top = lines.length > 1 ? 44 : 16;
  return {
    animation: false,
    grid: { left: 6, right: 36, top, bottom: 0, outerBoundsMode: "same" },
    legend: legendOf(drawing),
    tooltip: { ...chartTooltip, trigger: "axis", valueFormatter },
    ...axesOf(drawing),
    series: lines.map(seriesOf),
  };
}
