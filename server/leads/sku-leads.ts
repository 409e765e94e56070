import { problem, type Problem, reply, type Reply, type skuLeadsForm } from "@dongxiao/contract";
import {
  type AnsweredRows,
  endOf,
  experimentsFor,
  firstCycles,
  type FirstOrders,
  hadBefore,
  leadCycles,
  type Launches,
  type LeadExperiment,
  leadRows,
  type LeadSku,
} from "@dongxiao/core/leads";
import { cycleAfter, isoOf } from "@dongxiao/core/units";
import { type SkuAsOf, skusAsOf } from "@dongxiao/store/books";
import type { z } from "zod";

import type { Steps } from "../work/steps.ts";
import { leadEvidence, type Memories } from "./evidence.ts";
import { firstOrders } from "./first-orders.ts";
import { type LeadSpan, leadSpan } from "./lead-moment.ts";
import { countsOf, type LeadPlan } from "./made-leads.ts";

type Form = z.output<typeof skuLeadsForm>;

/** What every experiment is made from. */
interface Ground {
  readonly span: LeadSpan;
  readonly orders: FirstOrders;
  readonly launches: Launches;
  readonly weeks: number;
}

const nobody = { labels: new Uint8Array(0) };

const leadSkuOf = ({ id, brand, priceClass, wholesaleCnyCentsPerCarton }: SkuAsOf): LeadSku => ({
  sku: id,
  brand,
  priceClass,
  wholesaleCnyCentsPerCarton,
});

/** Launches that came when the data had run for long enough to tell. */
function launchesWithin(firsts: Launches, { dataFirst }: LeadSpan): Launches {
  const since = cycleAfter(dataFirst, leadCycles);
  return new Map([...firsts].filter(([, first]) => first >= since));
}

/** Who took an experiment's SKU up within its weeks, of those that had not had it. */
async function takersOf(
  memories: Memories,
  { orders, launches, weeks }: Ground,
  experiment: LeadExperiment,
): Promise<AnsweredRows> {
  const { sku, cut, kind } = experiment;
  const moment = { sku, cut, orders, launches, weeks };
  const had = hadBefore(moment);
  const { evidence } = await leadEvidence(memories, cut, sku);
  const { columns, retailers } = leadRows(evidence, moment, (retailer) => !had.has(retailer));
  const firsts = orders.get(sku.sku);
  const end = endOf(experiment);
  const labels = Uint8Array.from(retailers, (one) => {
    const first = firsts?.get(one);
    return first !== undefined && first < end ? 1 : 0;
  });
  return { columns, labels, cut, end, isOwn: kind === "own" };
}

/** Who carried the SKU in the last weeks, beside those that never had it; whoever gave it up is left out. */
async function carriersOf(
  memories: Memories,
  { orders, launches, weeks }: Ground,
  experiment: LeadExperiment,
): Promise<AnsweredRows> {
  const { sku, cut } = experiment;
  const end = endOf(experiment);
  const rows = await memories.facts.ask<{ retailer: number }>(
    `select distinct retailer from order_line where supplied_packs > 0 and sku = {sku: UInt32}
     and cycle >= {cut: Date} and cycle < {end: Date}`,
    { sku: sku.sku, cut: isoOf(cut), end: isoOf(end) },
  );
  const carriers = new Set(rows.map(({ retailer }) => retailer));
  const firsts = orders.get(sku.sku);
  const { evidence } = await leadEvidence(memories, cut, sku);
  const moment = { sku, cut, orders, launches, weeks, isOfCarriers: true };
  const { columns, retailers } = leadRows(
    evidence,
    moment,
    (one) => carriers.has(one) || firsts?.has(one) !== true,
  );
  const labels = Uint8Array.from(retailers, (one) => (carriers.has(one) ? 1 : 0));
  return { columns, labels, cut, end, isOwn: true };
}

/** Everybody with an active licence who has not had the SKU yet. */
async function askedRows(
  memories: Memories,
  { span, orders, launches, weeks }: Ground,
  sku: LeadSku,
) {
  const moment = { sku, cut: span.next, orders, launches, weeks };
  const had = hadBefore(moment);
  const { evidence, inactive } = await leadEvidence(memories, span.next, sku, span.asOf);
  const rows = leadRows(evidence, moment, (retailer) => !had.has(retailer));
  const already = evidence.length - rows.retailers.length;
  return { rows, left: { already, inactive, unknown: 0 } };
}

/** Gathers what a SKU's leads are learned from: its own last weeks, and the launches most like it. */
export async function planSkuLeads(
  memories: Memories,
  { sku: code, asOf, weeks }: Form,
  steps: Steps,
): Promise<Reply<LeadPlan> | Problem<"member-unknown" | "period-without-data">> {
  const span = await leadSpan(memories.facts, asOf);
  if (!span.ok) return span;
  const skus = await skusAsOf(memories.books.owner, span.value.asOf);
  const known = skus.find((one) => one.code === code);
  if (known === undefined) return problem("member-unknown", { dimension: "sku", member: code });
  const wanted = leadSkuOf(known);
  const orders = await firstOrders(memories.facts, { ...span.value, weeks }, known.id);
  const launches = launchesWithin(firstCycles(orders), span.value);
  const ground = { span: span.value, orders, launches, weeks };
  const frame = { ...span.value, wanted, skus: skus.map(leadSkuOf), orders, weeks };
  const experiments = experimentsFor(frame);
  const answered: AnsweredRows[] = [];
  for (const [at, experiment] of experiments.entries()) {
    steps.signal.throwIfAborted();
    steps.progress({ stage: "read", done: at, whole: experiments.length + 1 });
    const answer = experiment.kind === "carriers" ? carriersOf : takersOf;
    answered.push(await answer(memories, ground, experiment));
  }
  const { rows, left } = await askedRows(memories, ground, wanted);
  const names = new Map(skus.map(({ id, name }) => [id, name]));
  return reply({
    kind: "sku",
    name: known.name,
    skuId: known.id,
    asOf: span.value.asOf,
    cycle: isoOf(span.value.cycle),
    weeks,
    task: { answered, asked: rows.columns },
    asked: rows,
    lessons: experiments.map(({ sku, cut, weeks: own, kind }, at) => ({
      name: names.get(sku.sku) ?? "",
      cut: isoOf(cut),
      weeks: own,
      kind,
      ...countsOf(answered[at] ?? nobody),
    })),
    left,
  });
}
