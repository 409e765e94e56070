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
import {
  card,
  careAnswer,
  careComplaint,
  careContact,
  careLend,
  careList,
  carePromise,
  careReturn,
  careSettle,
  careStrike,
} from "../errands/care.ts";
import { doctor } from "../errands/doctor.ts";
import type { Errand } from "../errands/errand.ts";
import { exportTable } from "../errands/export.ts";
import { importTable, undo } from "../errands/import.ts";
import { indicatorsDrill, indicatorsList, indicatorsMeasure } from "../errands/indicators.ts";
import { leadsCampaign, leadsSku } from "../errands/leads.ts";
import { qualityFindings } from "../errands/quality.ts";
import { rebuild } from "../errands/rebuild.ts";
import {
  targetApply,
  targetCreate,
  targetDecide,
  targetRegistersList,
} from "../errands/target-decisions.ts";
import { targetExport, targetHistory, targetList } from "../errands/target-lists.ts";
import { targetImport, targetMove } from "../errands/target-moves.ts";
import { targetEvidence, targetSuggest } from "../errands/target-review.ts";
import {
  fileAddField,
  fileFieldList,
  fileLicence,
  fileSet,
  fileShow,
  fileWarnings,
} from "../errands/retailer-file.ts";
import { scoreConduct, scoreMark } from "../errands/score-field.ts";
import {
  scoreAdopt,
  scoreExplain,
  scorePreview,
  scorePublish,
  scoreRun,
  scoreSchemes,
  scoreShow,
  scoreWithdraw,
} from "../errands/scores.ts";
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
  "leads-sku": leadsSku,
  "leads-campaign": leadsCampaign,
  "tier-run": tierRun,
  "tier-list": tierList,
  "tier-show": tierShow,
  "tier-publish": tierPublish,
  "tier-withdraw": tierWithdraw,
  "tier-explain": tierExplain,
  "target-registers": targetRegistersList,
  "target-create": targetCreate,
  "target-decide": targetDecide,
  "target-list": targetList,
  "target-evidence": targetEvidence,
  "target-suggest": targetSuggest,
  "target-move": targetMove,
  "target-history": targetHistory,
  "target-apply": targetApply,
  "target-import": targetImport,
  "target-export": targetExport,
  card,
  "care-list": careList,
  "care-contact": careContact,
  "care-promise": carePromise,
  "care-settle": careSettle,
  "care-complaint": careComplaint,
  "care-answer": careAnswer,
  "care-lend": careLend,
  "care-return": careReturn,
  "care-strike": careStrike,
  "file-show": fileShow,
  "file-fields": fileFieldList,
  "file-set": fileSet,
  "file-add-field": fileAddField,
  "file-licence": fileLicence,
  "file-warnings": fileWarnings,
  "score-schemes": scoreSchemes,
  "score-show": scoreShow,
  "score-preview": scorePreview,
  "score-adopt": scoreAdopt,
  "score-run": scoreRun,
  "score-publish": scorePublish,
  "score-withdraw": scoreWithdraw,
  "score-explain": scoreExplain,
  "score-mark": scoreMark,
  "score-conduct": scoreConduct,
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
