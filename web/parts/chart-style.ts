/** Colours of series that stand side by side: told apart also by the colour-blind, dark enough on white. */
export const seriesColours = [
  "#0b5d56",
  "#c2571a",
  "#2c5591",
  "#a3316f",
  "#6b7a12",
  "#7a4fb5",
  "#8a6d1f",
  "#4d5956",
] as const;

/** Named and not inherited: the chart must measure its words before it sets them. */
const face =
  '-apple-system, "Segoe UI", "Helvetica Neue", Arial, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';

/** The words of axes and legends. */
export const chartLabel = { color: "#66726e", fontSize: 12, fontFamily: face } as const;

/** The box that shows the values under the pointer. */
export const chartTooltip = {
  confine: true,
  borderColor: "#c9d0cb",
  padding: [6, 10],
  textStyle: { color: "#18211f", fontSize: 13, fontFamily: face },
};

/** Hairlines. */
export const chartLines = {
  axis: { lineStyle: { color: "#c9d0cb" } },
  split: { lineStyle: { color: "#e9ece9" } },
} as const;
