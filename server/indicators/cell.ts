import { type drillQuestion, problem, reply, type Reply } from "@dongxiao/contract";
import {
  type Absences,
  type CutId,
  type FactsQuestion,
  type Filter,
  type NamedPeriod,
  type Place,
  daysOf,
} from "@dongxiao/core/indicators";
import { systemEyes, type Trx, withEyes } from "@dongxiao/store/books";
import type { z } from "zod";

import { absencesOn } from "./absences.ts";
import { type Asked, type Asker, planOf, type Plan } from "./plan.ts";
import type { Senseless } from "./senseless.ts";
import { onlySeen } from "./seen.ts";
import { dimensionOf } from "./spelling.ts";

/** One cell of one indicator, ready to be opened. */
export interface OpenedCell {
  readonly asked: Asked;
  readonly plan: Plan;
  readonly period: NamedPeriod;
  readonly cuts: readonly CutId[];
  readonly at: Place;
  /** The question whose rows make the cell: its filters name the place. */
  readonly question: FactsQuestion;
}

/** Finds the cell that is meant. */
export async function cellOf(
  asker: Asker,
  { id, at, only, period, asOf }: z.output<typeof drillQuestion>,
): Promise<Reply<OpenedCell> | Senseless> {
  const by = Object.keys(at);
  const planned = await planOf(asker, {
    ids: [id],
    by,
    only,
    period,
    compare: "none",
    trend: 0,
    ...(asOf === undefined ? {} : { asOf }),
  });
  if (!planned.ok) return planned;
  const plan = planned.value;
  const [asked] = plan.asked;
  if (asked === undefined) return problem("indicator-unknown", { id });
  const members = plan.cuts.map((cut, place) => {
    const code = at[by[place] ?? ""] ?? "";
    return { cut, code, member: plan.namings.get(cut)?.memberOf(code) ?? null };
  });
  const unknown = members.find(({ member }) => member === null);
  if (unknown !== undefined)
    return problem("member-unknown", { dimension: dimensionOf(unknown.cut), member: unknown.code });
  const place = members.map(({ member }) => member ?? 0);
  const absences = await withEyes(asker.books, systemEyes, (trx) =>
    absencesFor(trx, asked, plan.period),
  );
  const filters = plan.cuts.map((cut, index): Filter => ({ cut, members: [place[index] ?? 0] }));
  return reply({
    asked,
    plan,
    period: plan.period,
    cuts: plan.cuts,
    at: place,
    question: {
      table: "order_line",
      cuts: [],
      period: plan.period.period,
      only: onlySeen([...plan.only, ...filters], plan.lines),
      absences,
      ...(plan.asOf === undefined ? {} : { asOf: plan.asOf }),
    },
  });
}

/** Who is left out of an indicator on the first day of a period. */
async function absencesFor(trx: Trx, asked: Asked, period: NamedPeriod): Promise<Absences> {
  const leavesOut = "choice" in asked ? asked.choice.indicator.leavesOut : undefined;
  return leavesOut === undefined ? {} : absencesOn(trx, daysOf(period).from);
}
