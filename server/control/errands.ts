import { problem, type Problem, type Reply } from "@dongxiao/contract";

import { addAdministrator } from "../errands/add-administrator.ts";
import {
  analysisClasses,
  analysisPareto,
  analysisPrices,
  analysisProgress,
  analysisSegments,
} from "../errands/analysis.ts";
import { backup } from "../errands/backup.ts";
import { doctor } from "../errands/doctor.ts";
import type { Errand } from "../errands/errand.ts";
import { exportTable } from "../errands/export.ts";
import { importTable, undo } from "../errands/import.ts";
import { indicatorsDrill, indicatorsList, indicatorsMeasure } from "../errands/indicators.ts";
import { qualityFindings } from "../errands/quality.ts";
import { rebuild } from "../errands/rebuild.ts";
import { territoryCompare } from "../errands/territory.ts";
import {
  tierExplain,
  tierList,
  tierPublish,
  tierRun,
  tierShow,
  tierWithdraw,
} from "../errands/tiers.ts";
import {
  upliftDone,
  upliftEffect,
  upliftList,
  upliftOpen,
  upliftSwot,
  upliftWeak,
} from "../errands/uplift.ts";
import { weekRun, weekShow } from "../errands/week.ts";
import type { Workshop } from "../workshop.ts";
import type { Steps } from "../work/steps.ts";

const errands = {
  "add-administrator": addAdministrator,
  import: importTable,
  undo,
  export: exportTable,
  "week-run": weekRun,
  "week-show": weekShow,
  indicators: indicatorsMeasure,
  "indicators-drill": indicatorsDrill,
  "indicators-list": indicatorsList,
  quality: qualityFindings,
  "analysis-pareto": analysisPareto,
  "analysis-classes": analysisClasses,
  "analysis-prices": analysisPrices,
  "analysis-progress": analysisProgress,
  segments: analysisSegments,
  territory: territoryCompare,
  "tier-run": tierRun,
  "tier-list": tierList,
  "tier-show": tierShow,
  "tier-publish": tierPublish,
  "tier-withdraw": tierWithdraw,
  "tier-explain": tierExplain,
  "uplift-weak": upliftWeak,
  "uplift-swot": upliftSwot,
  "uplift-open": upliftOpen,
  "uplift-list": upliftList,
  "uplift-done": upliftDone,
  "uplift-effect": upliftEffect,
  backup,
  "rebuild-facts": rebuild,
  doctor,
} as const;

/** The name of one errand. */
export type ErrandName = keyof typeof errands;

/** Does one errand in this process. */
export async function runErrandHere(
  workshop: Workshop,
  name: string,
  input: unknown,
  steps: Steps,
): Promise<Reply<unknown> | Problem> {
  const errand = new Map<string, Errand>(Object.entries(errands)).get(name);
  return errand === undefined
    ? problem("not-found", { what: name })
    : errand(workshop, input, steps);
}
