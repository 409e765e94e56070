import type { WordsOf } from "../words.ts";
import type { weeks as hans } from "../zh-hans/weeks.ts";

/** Words of the weeks area. */
export const weeks: WordsOf<typeof hans> = {
  title: "Weekly run",
  subtitle: "One run measures, classes, forecasts, allocates, plans visits and writes the brief.",
  run: "Run a week",
  runButton: "Run",
  cycle: "Week to measure",
  newest: "newest",
  runs: "Runs",
  noRuns: "No runs yet",
  madeAt: "Made",
  madeBy: "By",
  brief: "Brief",
  openBrief: "Open brief",
  myRoute: "Visit route",
  noCycles: "No orders yet: import orders first.",
  running: "Running the week of {{cycle}}",
  runningNewest: "Running the week",
  ready: "The run is ready",
};
