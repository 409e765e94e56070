import {
  type IndicatorQuestion,
  indicatorQuestion,
  problem,
  type Problem,
  reply,
  type Reply,
} from "@dongxiao/contract";
import {
  type AnyComposite,
  choose,
  chooseComposite,
  type Choice,
  type CompositeChoice,
  type CutId,
  cuts as allCuts,
  daysOf,
  feedChoices,
  type Filter,
  hasParent,
  type Indicator,
  isGoodsAlone,
  type NamedPeriod,
  namedBefore,
  namedYearAgo,
  periodNamed,
} from "@dongxiao/core/indicators";
import { type Cycle, cycleOf, type Day, dayOf, isoOf } from "@dongxiao/core/units";
import { type Books, type Eyes, withEyes } from "@dongxiao/store/books";
import type { Facts } from "@dongxiao/store/facts";
import type { z } from "zod";

import { type Naming, namingsOf } from "./naming.ts";
import { linesSeen } from "./seen.ts";
import { compositesBySpelling, cutSpelled, dimensionOf, indicatorsBySpelling } from "./spelling.ts";

/** Who asks, and of which memories. */
export interface Asker {
  readonly books: Books;
  readonly facts: Facts;
  readonly eyes: Eyes;
}

/** The cycles that the facts hold. */
export interface Held {
  readonly first: Cycle;
  readonly last: Cycle;
}

/** One indicator of a question, under the name that the question gives it. */
export type Asked = AskedIndicator | AskedComposite;

/** A quotient of two sums. */
export interface AskedIndicator {
  readonly id: string;
  readonly definition: Indicator;
  readonly choice: Choice;
}

/** What is put together from a finer cut. */
export interface AskedComposite {
  readonly id: string;
  readonly definition: AnyComposite;
  readonly composite: CompositeChoice;
}

/** A question that makes sense, ready to be asked. */
export interface Plan {
  readonly asked: readonly Asked[];
  readonly cuts: readonly CutId[];
  readonly only: readonly Filter[];
  readonly period: NamedPeriod;
  readonly base: NamedPeriod | null;
  /** Oldest first, the asked one last; empty where no line is wanted. */
  readonly trend: readonly NamedPeriod[];
  readonly asOf: Day | undefined;
  readonly held: Held;
  readonly namings: ReadonlyMap<CutId, Naming>;
  /** The lines that the asker sees; null for all. */
  readonly lines: readonly number[] | null;
}

/** Why a question is not asked. */
export type Senseless = Problem<
  | "input-malformed"
  | "indicator-unknown"
  | "dimension-unknown"
  | "dimension-repeated"
  | "member-unknown"
  | "period-unreadable"
  | "period-without-data"
  | "as-of-too-early"
  | "goods-alone"
  | "company-only"
  | "share-needs-dimension"
>;

/** Reads a question that came as text. */
export function questionIn(text: string): Reply<z.output<typeof indicatorQuestion>> | Senseless {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return problem("input-malformed", { why: "JSON" });
  }
  return questionOf(given);
}

/** Holds a question to its form. */
export function questionOf(given: unknown): Reply<z.output<typeof indicatorQuestion>> | Senseless {
  const parsed = indicatorQuestion.safeParse(given);
  if (parsed.success) return reply(parsed.data);
  const why = parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  return problem("input-malformed", { why: why.join("; ") });
}

/** Which cycles there are data for; null when there are none yet. */
export async function heldIn(facts: Facts): Promise<Held | null> {
  const spans = await facts.ask<{ n: number; first: string; last: string }>(
    `select count() as n, min(cycle) as first, max(cycle) as last from order_line
     union all select count() as n, min(cycle) as first, max(cycle) as last from observation`,
  );
  const known = spans.filter(({ n }) => n > 0);
  const [first] = known.map((span) => span.first).toSorted();
  const last = known
    .map((span) => span.last)
    .toSorted()
    .at(-1);
  if (first === undefined || last === undefined) return null;
  return { first: cycleIn(first), last: cycleIn(last) };
}

/** Makes sense of a question, or says why it has none. */
export async function planOf(
  asker: Asker,
  question: z.output<typeof indicatorQuestion>,
): Promise<Reply<Plan> | Senseless> {
  const asked = askedIn(question.ids);
  if (!asked.ok) return asked;
  const cuts = cutsIn(question.by);
  if (!cuts.ok) return cuts;
  const held = await heldIn(asker.facts);
  const when = periodsIn(question, held);
  if (!when.ok) return when;
  const { period } = when.value;
  const filtered = cutsIn(question.only.map(({ dimension }) => dimension));
  if (!filtered.ok) return filtered;
  const { namings, lines } = await withEyes(asker.books, asker.eyes, async (trx) => {
    const day = question.asOf ?? daysOf(period).from;
    const named = await namingsOf(trx, [...cuts.value, ...filtered.value], day);
    return { namings: named, lines: await linesSeen(trx) };
  });
  const only = filtersIn(question.only, filtered.value, namings);
  if (!only.ok) return only;
  const plan: Plan = {
    ...when.value,
    asked: asked.value,
    cuts: cuts.value,
    only: only.value,
    namings,
    lines,
  };
  return senselessOf(plan) ?? reply(plan);
}

/** Why an indicator cannot be cut, or seen, as it is asked; null when it can. */
function senselessOf({ asked, cuts, only, lines }: Plan): Senseless | null {
  const filtered = only.map(({ cut }) => cut);
  const share = asked.find((one) => "choice" in one && hasParent(one.choice));
  const loose = filtered.find((cut) => allCuts[cut].by === "goods" && !cuts.includes(cut));
  if (share !== undefined && loose !== undefined)
    return problem("share-needs-dimension", {
      indicator: share.id,
      dimension: dimensionOf(loose),
    });
  const alone = asked.find(isOfWarehouse);
  const byRetailers = [...cuts, ...filtered].find((cut) => allCuts[cut].by === "retailers");
  if (alone !== undefined && byRetailers !== undefined)
    return problem("goods-alone", { indicator: alone.id, dimension: dimensionOf(byRetailers) });
  if (alone !== undefined && lines !== null)
    return problem("company-only", { indicator: alone.id });
  return null;
}

/** Whether the wholesaler's own weeks are read. */
function isOfWarehouse(one: Asked): boolean {
  const choices = "choice" in one ? [one.choice] : Object.values(feedChoices(one.composite));
  return choices.some(isGoodsAlone);
}

function askedIn(ids: readonly string[]): Reply<readonly Asked[]> | Senseless {
  const found: Asked[] = [];
  for (const id of new Set(ids)) {
    const indicator = indicatorsBySpelling.get(id);
    const composite = compositesBySpelling.get(id);
    if (indicator !== undefined)
      found.push({ id, definition: indicator, choice: choose(indicator) });
    else if (composite !== undefined)
      found.push({ id, definition: composite, composite: chooseComposite(composite) });
    else return problem("indicator-unknown", { id });
  }
  return reply(found);
}

function cutsIn(dimensions: readonly string[]): Reply<readonly CutId[]> | Senseless {
  const found: CutId[] = [];
  for (const dimension of dimensions) {
    const cut = cutSpelled(dimension);
    if (cut === null) return problem("dimension-unknown", { dimension });
    if (found.includes(cut)) return problem("dimension-repeated", { dimension });
    found.push(cut);
  }
  return reply(found);
}

function filtersIn(
  only: IndicatorQuestion["only"],
  cuts: readonly CutId[],
  namings: ReadonlyMap<CutId, Naming>,
): Reply<readonly Filter[]> | Senseless {
  const filters: Filter[] = [];
  for (const [at, { members, dimension }] of (only ?? []).entries()) {
    const cut = cuts[at];
    const naming = cut === undefined ? undefined : namings.get(cut);
    if (cut === undefined || naming === undefined) continue;
    const unknown = members.find((code) => naming.memberOf(code) === null);
    if (unknown !== undefined) return problem("member-unknown", { dimension, member: unknown });
    filters.push({ cut, members: members.map((code) => naming.memberOf(code) ?? 0) });
  }
  return reply(filters);
}

/** What a question says of time. */
type When = Pick<Plan, "period" | "base" | "trend" | "asOf" | "held">;

function periodsIn(
  { period: text, compare, trend, asOf }: z.output<typeof indicatorQuestion>,
  held: Held | null,
): Reply<When> | Senseless {
  const period = periodNamed(text);
  if (period === null) return problem("period-unreadable", { period: text });
  const { from } = daysOf(period);
  const cycles = period.period.cyclesAt(0);
  if (held === null || !cycles.some((cycle) => cycle >= held.first && cycle <= held.last))
    return problem("period-without-data", {
      period: period.name,
      from: held === null ? "-" : isoOf(held.first),
      to: held === null ? "-" : isoOf(held.last),
    });
  const seen = asOf === undefined ? undefined : (dayOf(asOf) ?? undefined);
  if (seen !== undefined && seen < (cycles[0] ?? seen))
    return problem("as-of-too-early", { asOf: asOf ?? "", period: period.name, from });
  const base = baseOf(period, compare);
  if (!base.ok) return base;
  const backs = Array.from({ length: trend }, (_, back) => namedBefore(period, back));
  return reply({ period, base: base.value, trend: backs.toReversed(), asOf: seen, held });
}

function baseOf(
  period: NamedPeriod,
  compare: z.output<typeof indicatorQuestion>["compare"],
): Reply<NamedPeriod | null> | Senseless {
  if (compare === "none") return reply(null);
  if (compare === "previous") return reply(namedBefore(period, 1));
  if (compare === "year") return reply(namedYearAgo(period));
  const base = periodNamed(compare.base);
  return base === null ? problem("period-unreadable", { period: compare.base }) : reply(base);
}

function cycleIn(iso: string): Cycle {
  const day = dayOf(iso);
  if (day === null) throw new Error(`${iso} is a day: the facts say so`);
  return cycleOf(day);
}
