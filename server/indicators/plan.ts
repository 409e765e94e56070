import {
  type IndicatorQuestion,
  indicatorQuestion,
  problem,
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
} from "@dongxiao/core/indicators";
import { type Books, type Eyes, withEyes } from "@dongxiao/store/books";
import type { Facts } from "@dongxiao/store/facts";
import type { z } from "zod";

import { type Naming, namingsOf } from "./naming.ts";
import { linesSeen } from "./seen.ts";
import type { Senseless } from "./senseless.ts";
import { compositesBySpelling, cutSpelled, dimensionOf, indicatorsBySpelling } from "./spelling.ts";
import { heldIn, periodsIn, type When } from "./when.ts";

/** Who asks, and of which memories. */
export interface Asker {
  readonly books: Books;
  readonly facts: Facts;
  readonly eyes: Eyes;
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
export interface Plan extends When {
  readonly asked: readonly Asked[];
  readonly cuts: readonly CutId[];
  readonly only: readonly Filter[];
  readonly namings: ReadonlyMap<CutId, Naming>;
  /** The lines that the asker sees; null for all. */
  readonly lines: readonly number[] | null;
}

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
