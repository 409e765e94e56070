import type { Brief } from "@dongxiao/contract";
import { Resvg } from "@resvg/resvg-js";
import { BarChart, LineChart } from "echarts/charts";
import { GridComponent, LegendComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

import { chineseFont } from "./fonts.ts";
import type { Say } from "./words.ts";

use([BarChart, LineChart, GridComponent, LegendComponent, SVGRenderer]);

/** The picture's size on paper, in points. */
export const trendSize = { width: 600, height: 260 } as const;

const family = "Noto Sans SC";
const [ink, bar, line] = ["#4b5563", "#b8cbe4", "#1d4f91"];

const words = { color: ink, fontFamily: family };
const axis = { type: "value", axisLabel: words } as const;
const frame = {
  animation: false,
  textStyle: words,
  color: [bar, line],
  grid: { left: 64, right: 56, top: 40, bottom: 28 },
  legend: { top: 4, textStyle: words },
  yAxis: [
    { ...axis, splitLine: { lineStyle: { color: "#e5e7eb" } } },
    { ...axis, splitLine: { show: false }, min: 0 },
  ],
};

/** The picture of the recent weeks as SVG: supply as bars, buying retailers as a line. */
function trendSvg(trend: Brief["trend"], say: Say): string {
  const chart = init(null, null, { renderer: "svg", ssr: true, ...trendSize });
  const supplied = trend.map(({ suppliedPacks }) => suppliedPacks);
  const buyers = { yAxisIndex: 1, symbol: "none", data: trend.map((week) => week.buyers) };
  chart.setOption({
    ...frame,
    xAxis: { type: "category", data: trend.map(({ cycle }) => cycle.slice(5)), axisLabel: words },
    series: [
      { type: "bar", name: say("suppliedPacks"), data: supplied },
      { type: "line", name: say("buyers"), ...buyers },
    ],
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}

/** The same picture as PNG, twice as fine as it is shown. */
export function trendPng(trend: Brief["trend"], say: Say): Buffer {
  const picture = new Resvg(trendSvg(trend, say), {
    fitTo: { mode: "zoom", value: 2 },
    font: { fontFiles: [chineseFont], loadSystemFonts: false, defaultFontFamily: family },
  });
  return picture.render().asPng();
}
