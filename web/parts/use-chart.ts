import type { ECharts, EChartsCoreOption } from "echarts/core";
import { type RefObject, useEffect, useRef } from "react";

import { init } from "./echarts.ts";

/** Told which point was chosen: of which series, and the how-manieth. */
export type OnPoint = (series: number, point: number) => void;

/** Draws in a place until the drawing is put away; as wide as the place is. */
function drawnIn(place: HTMLDivElement): { chart: ECharts; putAway: () => void } {
  const chart = init(place, null, { renderer: "svg" });
  const watcher = new ResizeObserver(() => chart.resize());
  watcher.observe(place);
  const putAway = (): void => {
    watcher.disconnect();
    chart.dispose();
  };
  return { chart, putAway };
}

/** Keeps a chart in its place, drawn anew when its option changes. */
export function useChart(
  option: EChartsCoreOption,
  onPoint?: OnPoint,
): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  const drawn = useRef<ECharts>(null);
  const told = useRef(onPoint);
  useEffect(() => {
    told.current = onPoint;
  });
  useEffect(() => {
    if (place.current === null) return undefined;
    const { chart, putAway } = drawnIn(place.current);
    drawn.current = chart;
    chart.on("click", ({ seriesIndex = 0, dataIndex }) => told.current?.(seriesIndex, dataIndex));
    return putAway;
  }, []);
  useEffect(() => {
    drawn.current?.setOption(option, { notMerge: true });
  }, [option]);
  return place;
}
