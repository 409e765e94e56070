import type { AnalysisTool } from "@dongxiao/contract";

/** The analyses, in the order of their tabs. */
export const tools = [
  "pareto",
  "segments",
  "classes",
  "prices",
  "progress",
] as const satisfies AnalysisTool[];

/** Whether an address names one of them. */
export function isTool(text: string | undefined): text is AnalysisTool {
  return tools.some((tool) => tool === text);
}
