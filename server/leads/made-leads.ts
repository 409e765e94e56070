import { type LeadSummary, problem, type Problem, reply, type Reply } from "@dongxiao/contract";
import {
  featureText,
  houseFeatures,
  type KeptReason,
  type LeadProblem,
  type LeadRows,
  type LeadsFound,
  type LeadTask,
  medianCell,
} from "@dongxiao/core/leads";

import type { Steps } from "../work/steps.ts";
import { learnApart } from "./learn-apart.ts";

/** A list as it was made: the best first. */
export interface MadeLeads {
  readonly kind: "sku" | "campaign";
  readonly name: string;
  readonly skuId: number | null;
  readonly asOf: string;
  readonly cycle: string;
  readonly weeks: number;
  readonly summary: KeptSummary;
  readonly rows: readonly {
    readonly retailer: number;
    readonly score: number;
    readonly reasons: readonly KeptReason[];
  }[];
}

/** What is kept of a list beside its rows: cells are said in words when it is read. */
export interface KeptSummary extends Omit<LeadSummary, "features"> {
  readonly features: readonly {
    readonly id: string;
    readonly share: number;
    readonly median: string;
  }[];
}

/** How many rows a lesson has, and how many of them are takers. */
export function countsOf({ labels }: { readonly labels: Uint8Array }): {
  readonly rows: number;
  readonly takers: number;
} {
  return { rows: labels.length, takers: labels.reduce((sum, label) => sum + label, 0) };
}

/** What is to be learned, and what is known beforehand of the list. */
export interface LeadPlan extends Omit<MadeLeads, "summary" | "rows"> {
  readonly task: LeadTask;
  readonly asked: LeadRows;
  readonly lessons: LeadSummary["lessons"];
  readonly left: LeadSummary["left"];
}

type Refused = Problem<"takers-too-few" | "retailers-alike" | "cancelled">;

function refused({ code, detail }: LeadProblem): Refused {
  return code === "takers-too-few" ? problem("takers-too-few", detail) : problem("retailers-alike");
}

/** Scores are told to four digits: more would only be the noise of the arithmetic. */
const digits = 4;

function rowsOf({ asked }: LeadPlan, { scores, reasons }: LeadsFound): MadeLeads["rows"] {
  const cellOf = (feature: string, row: number): string => asked.columns.get(feature)?.[row] ?? "";
  return asked.retailers
    .map((retailer, row) => ({
      retailer,
      score: Number((scores[row] ?? 0).toFixed(digits)),
      exact: scores[row] ?? 0,
      reasons: (reasons[row] ?? []).map(({ column, effect }) => ({
        feature: column,
        value: cellOf(column, row),
        effect: Number(effect.toFixed(3)),
      })),
    }))
    .toSorted((a, b) => b.exact - a.exact || a.retailer - b.retailer)
    .map(({ exact: _exact, ...row }) => row);
}

/** Carries a plan out: learns beside this thread, and puts the retailers in order. */
export async function makeLeads(
  plan: LeadPlan,
  { signal, progress }: Steps,
): Promise<Reply<MadeLeads> | Refused> {
  const { task, asked, lessons, left, ...list } = plan;
  const tell = (share: number): void =>
    progress({ stage: "learning", done: Math.round(share * 100), whole: 100 });
  try {
    const found = await learnApart(task, tell, signal);
    if (!found.ok) return refused(found);
    const features = found.importance.map(({ column, share }) => ({
      id: column,
      share,
      median: medianCell(asked.columns.get(column) ?? []),
    }));
    const { measure: measured, learnedFrom } = found;
    const measure = { ...measured, heldOut: [...measured.heldOut] };
    const summary = { measure, lessons: [...lessons], learnedFrom, features, left };
    return reply({ ...list, summary, rows: rowsOf(plan, found) });
  } catch (error) {
    if (signal.aborted) return problem("cancelled");
    throw error;
  }
}

/** What was kept beside the rows, in words. */
export function summaryShown({ features, ...summary }: KeptSummary): LeadSummary {
  return {
    ...summary,
    features: features.flatMap(({ id, share, median }) => {
      const feature = houseFeatures[id];
      if (feature === undefined) return [];
      const { titles, unit } = feature;
      const none = { "zh-Hans": "", "zh-Hant": "", en: "" };
      const said = median === "" || unit === "code" ? none : featureText(feature, median);
      return [{ id, titles, unit, share, median: said }];
    }),
  };
}
