import { type Problem, reply, type Reply } from "@dongxiao/contract";
import { type AnsweredRows, firstCycles, leadRows } from "@dongxiao/core/leads";
import { isoOf } from "@dongxiao/core/units";

import { cycleNamed } from "../week/situation.ts";
import type { Steps } from "../work/steps.ts";
import { leadEvidence, type Memories } from "./evidence.ts";
import { firstOrders } from "./first-orders.ts";
import { type LeadSpan, leadSpan } from "./lead-moment.ts";
import { countsOf, type LeadPlan } from "./made-leads.ts";

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

/** What everybody is told by: launches, and when what is known ends. */
async function groundOf({ facts }: Memories, { dataFirst, next }: LeadSpan) {
  const orders = await firstOrders(facts, { dataFirst, next, weeks: launchWeeks }, null);
  return { sku: null, orders, launches: firstCycles(orders), weeks: launchWeeks };
}

/** Those on the list with their answers, as they were known before the campaign began. */
async function answeredRows(
  memories: Memories,
  { takers, others, since }: Campaign,
  ground: Awaited<ReturnType<typeof groundOf>>,
  today: LeadSpan,
): Promise<AnsweredRows> {
  const labelOf = new Map([
    ...others.map((one) => [one, 0] as const),
    ...takers.map((one) => [one, 1] as const),
  ]);
  const cut = since === undefined ? today.next : cycleNamed(since);
  const before = await leadEvidence(memories, cut, null, since ?? today.asOf);
  const rows = leadRows(before.evidence, { ...ground, cut }, (one) => labelOf.has(one));
  const labels = Uint8Array.from(rows.retailers, (one) => labelOf.get(one) ?? 0);
  return { columns: rows.columns, labels, cut, end: today.next, isOwn: true };
}

/** Gathers what a campaign's leads are learned from: those on its list, as they were known before it began. */
export async function planCampaignLeads(
  memories: Memories,
  campaign: Campaign,
  steps: Steps,
): Promise<Reply<LeadPlan> | Problem<"period-without-data">> {
  const { name, since, takers, others, unknown } = campaign;
  const begun = await leadSpan(memories.facts, since);
  if (!begun.ok) return begun;
  const today = await leadSpan(memories.facts, undefined);
  if (!today.ok) return today;
  steps.progress({ stage: "read", done: 0, whole: 2 });
  const ground = await groundOf(memories, today.value);
  const answered = await answeredRows(memories, campaign, ground, today.value);
  steps.progress({ stage: "read", done: 1, whole: 2 });
  const { next, asOf, cycle } = today.value;
  const listed = new Set([...takers, ...others]);
  const now = await leadEvidence(memories, next, null, asOf);
  const asked = leadRows(now.evidence, { ...ground, cut: next }, (one) => !listed.has(one));
  const already = now.evidence.length - asked.retailers.length;
  const lesson = { name, cut: isoOf(answered.cut), weeks: launchWeeks, kind: "campaign" } as const;
  return reply({
    kind: "campaign",
    name,
    skuId: null,
    asOf,
    cycle: isoOf(cycle),
    weeks: launchWeeks,
    task: { answered: [answered], asked: asked.columns },
    asked,
    lessons: [{ ...lesson, ...countsOf(answered) }],
    left: { already, inactive: now.inactive, unknown },
  });
}
