import { type Problem, reply, type Reply } from "@dongxiao/contract";
import { firstCycles, leadRows } from "@dongxiao/core/leads";
import { isoOf } from "@dongxiao/core/units";

import { cycleNamed } from "../week/situation.ts";
import type { Steps } from "../work/steps.ts";
import { leadEvidence, type Memories } from "./evidence.ts";
import { firstOrders } from "./first-orders.ts";
import { leadSpan } from "./lead-moment.ts";
import type { LeadPlan } from "./made-leads.ts";

/** Who took part in a campaign and who did not, by the retailers' keys. */
export interface Campaign {
  readonly name: string;
  /** Its first day: the newest cycle when left out. */
  readonly since?: string | undefined;
  readonly takers: readonly number[];
  readonly others: readonly number[];
  readonly unknown: number;
}

/** How many cycles an earlier launch is given, where no weeks are asked for. */
const launchWeeks = 8;

/** Gathers what a campaign's leads are learned from: those on its list, as they were known before it began. */
export async function planCampaignLeads(
  memories: Memories,
  { name, since, takers, others, unknown }: Campaign,
  steps: Steps,
): Promise<Reply<LeadPlan> | Problem<"period-without-data">> {
  const begun = await leadSpan(memories.facts, since);
  if (!begun.ok) return begun;
  const today = await leadSpan(memories.facts, undefined);
  if (!today.ok) return today;
  steps.progress({ stage: "read", done: 0, whole: 2 });
  const { dataFirst, next } = today.value;
  const cut = since === undefined ? next : cycleNamed(since);
  const orders = await firstOrders(memories.facts, { dataFirst, next, weeks: launchWeeks }, null);
  const known = { sku: null, orders, launches: firstCycles(orders), weeks: launchWeeks };
  const labelOf = new Map([
    ...others.map((one) => [one, 0] as const),
    ...takers.map((one) => [one, 1] as const),
  ]);
  const before = await leadEvidence(memories, cut, null, begun.value.asOf);
  const told = leadRows(before.evidence, { ...known, cut }, (one) => labelOf.has(one));
  steps.progress({ stage: "read", done: 1, whole: 2 });
  const now = await leadEvidence(memories, next, null, today.value.asOf);
  const asked = leadRows(now.evidence, { ...known, cut: next }, (one) => !labelOf.has(one));
  const labels = Uint8Array.from(told.retailers, (one) => labelOf.get(one) ?? 0);
  const answered = { columns: told.columns, labels, cut, end: next, isOwn: true };
  return reply({
    kind: "campaign",
    name,
    skuId: null,
    asOf: today.value.asOf,
    cycle: isoOf(today.value.cycle),
    weeks: launchWeeks,
    task: { answered: [answered], asked: asked.columns },
    asked,
    lessons: [
      {
        name,
        cut: isoOf(cut),
        weeks: launchWeeks,
        kind: "campaign",
        rows: labels.length,
        takers: labels.reduce((sum, label) => sum + label, 0),
      },
    ],
    left: {
      already: now.evidence.length - asked.retailers.length,
      inactive: now.inactive,
      unknown,
    },
  });
}
