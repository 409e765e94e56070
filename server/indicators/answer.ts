import {
  type IndicatorAnswer,
  type IndicatorCell,
  indicatorQuestion,
  type Problem,
  reply,
  type Reply,
} from "@dongxiao/contract";
import {
  type Cell,
  type CutId,
  daysOf,
  type IndicatorResult,
  movementBetween,
  type NamedPeriod,
  type Place,
  placeKey,
} from "@dongxiao/core/indicators";
import { dayAfter, isoOf, type Titles } from "@dongxiao/core/units";
import type { z } from "zod";

import { definitionOf } from "./definitions.ts";
import { cellAt, type Measured } from "./measured.ts";
import { measurePeriods } from "./measure-periods.ts";
import { type Asked, type Asker, planOf, type Plan } from "./plan.ts";
import type { Senseless } from "./senseless.ts";
import { dimensionOf } from "./spelling.ts";

type Shown = Pick<IndicatorCell, "state" | "value" | "numerator" | "denominator" | "n">;

/** A result as it crosses the wire: what there is none of is null. */
export function shown(result: IndicatorResult): Shown {
  if (result.state === "insufficient_data")
    return { state: result.state, value: null, numerator: null, denominator: null, n: result.n };
  const { state, numerator, denominator, n } = result;
  return { state, value: state === "number" ? result.value : null, numerator, denominator, n };
}

/** A period with the days that it covers. */
export function periodOf(named: NamedPeriod): IndicatorAnswer["period"] {
  const { name, kind, period } = named;
  return { name, kind, ...daysOf(named), cycles: period.cyclesAt(0).length };
}

/** Answers a question; refusals say why it makes no sense. */
export async function answerTo(
  asker: Asker,
  question: z.output<typeof indicatorQuestion>,
  madeAt: string,
): Promise<Reply<IndicatorAnswer> | Senseless | Problem<"cells-too-many">> {
  const planned = await planOf(asker, question);
  if (!planned.ok) return planned;
  const plan = planned.value;
  const measured = await measurePeriods(asker, plan, periodsOf(plan));
  if (!measured.ok) return measured;
  return reply({
    period: periodOf(plan.period),
    comparePeriod: plan.base === null ? null : periodOf(plan.base),
    trendPeriods: plan.trend.map(periodOf),
    dataUntil: isoOf(dayAfter(plan.held.last, 6)),
    madeAt,
    definitions: plan.asked.map(({ id, definition }) => definitionOf(id, definition)),
    ...cellsOf(plan, measured.value),
  });
}

/** Every period that a plan needs, each once. */
function periodsOf({ period, base, trend }: Plan): readonly NamedPeriod[] {
  const all = [period, ...(base === null ? [] : [base]), ...trend];
  return [...new Map(all.map((one) => [one.name, one])).values()];
}

function cellsOf(
  plan: Plan,
  measured: ReadonlyMap<string, Measured>,
): Pick<IndicatorAnswer, "cells" | "members"> {
  const now = measured.get(plan.period.name);
  const places = new Map<string, Place>();
  const cells: IndicatorCell[] = [];
  for (const one of plan.asked)
    for (const cell of inOrder(plan, now?.get(one.id)?.values() ?? [])) {
      places.set(placeKey(cell.at), cell.at);
      cells.push(cellOf(plan, measured, one, cell));
    }
  return { cells, members: membersOf(plan, [...places.values()]) };
}

/** Places in the order of their members: as the organisation and the lists have them. */
function inOrder({ cuts, namings }: Plan, cells: Iterable<Cell>): readonly Cell[] {
  const ranks = cuts.map(
    (cut) => new Map(namings.get(cut)?.members.map((member, rank) => [member, rank])),
  );
  const rankOf = (at: Place, place: number): number =>
    ranks[place]?.get(at[place] ?? 0) ?? Number.MAX_SAFE_INTEGER;
  return [...cells].toSorted((a, b) => {
    const differing = cuts.findIndex((_, place) => rankOf(a.at, place) !== rankOf(b.at, place));
    return differing < 0 ? 0 : rankOf(a.at, differing) - rankOf(b.at, differing);
  });
}

function cellOf(
  plan: Plan,
  measured: ReadonlyMap<string, Measured>,
  { id, definition }: Asked,
  { at, result, interval }: Cell,
): IndicatorCell {
  const thenOf = (period: NamedPeriod): IndicatorResult =>
    cellAt(measured.get(period.name), id, at)?.result ?? { state: "insufficient_data", n: 0 };
  const { base } = plan;
  return {
    indicator: id,
    version: definition.version,
    at: atOf(plan, at),
    ...shown(result),
    interval: interval === undefined ? null : [...interval],
    compare:
      base === null
        ? null
        : {
            period: base.name,
            ...shown(thenOf(base)),
            ...movementBetween(definition, result, thenOf(base)),
          },
    trend: plan.trend.map((period) => shown(thenOf(period)).value),
  };
}

function atOf({ cuts, namings }: Plan, at: Place): Record<string, string> {
  return Object.fromEntries(
    cuts.map((cut, place) => [
      dimensionOf(cut),
      namings.get(cut)?.codeOf(at[place] ?? 0) ?? String(at[place]),
    ]),
  );
}

function membersOf(
  { cuts, namings }: Plan,
  places: readonly Place[],
): Record<string, Record<string, Titles>> {
  const named = (cut: CutId, place: number): Record<string, Titles> => {
    const naming = namings.get(cut);
    if (naming === undefined) return {};
    const members = new Set(places.map((at) => at[place] ?? 0));
    return Object.fromEntries(
      Array.from(members, (member) => [naming.codeOf(member), naming.titlesOf(member)]),
    );
  };
  return Object.fromEntries(cuts.map((cut, place) => [dimensionOf(cut), named(cut, place)]));
}
