import { type AnalysisTool, readTerritories } from "@dongxiao/contract";

import { mayAsk, type Me } from "../../lib/may.ts";

/** The analyses, in the order of their tabs. */
export const tools = [
  "pareto",
  "segments",
  "classes",
  "prices",
  "progress",
  "leads",
  "territories",
] as const satisfies AnalysisTool[];

/** Whether an address names one of them. */
export function isTool(text: string | undefined): text is AnalysisTool {
  return tools.some((tool) => tool === text);
}

/** Whether an analysis is for this person: lines are compared by those who lead several. */
export function mayUse(me: Me, tool: AnalysisTool): boolean {
  return tool !== "territories" || mayAsk(me, readTerritories);
}
