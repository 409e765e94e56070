import {
  type analysisCodes,
  type AnalysisPeriod,
  type analysisFrame,
  type IndicatorQuestion,
  type Problem,
  reply,
  type Reply,
} from "@dongxiao/contract";
import {
  columnOf,
  type CutId,
  type Filter,
  memberLiteral,
  type NamedPeriod,
} from "@dongxiao/core/indicators";
import { assert, dayAfter, isoOf } from "@dongxiao/core/units";
import { withEyes } from "@dongxiao/store/books";
import type { z } from "zod";

import { periodOf } from "../indicators/answer.ts";
import type { Naming } from "../indicators/naming.ts";
import { type Asker, planOf } from "../indicators/plan.ts";
import type { Senseless } from "../indicators/senseless.ts";
import type { Held } from "../indicators/when.ts";
import { linesSeen, onlySeen } from "../indicators/seen.ts";

/** Why an analysis makes no sense. */
export type Nonsense = Problem<(typeof analysisCodes)[number]>;

/** An analysis that makes sense, ready to be asked of the facts. */
export interface Frame {
  readonly period: NamedPeriod;
  readonly base: NamedPeriod | null;
  /** The asker's lines and the question's filters, as a condition on the facts' rows. */
  readonly where: string;
  readonly held: Held;
  readonly namingOf: (cut: CutId) => Naming;
}

/** What a frame is made of. */
export interface FrameQuestion extends z.output<typeof analysisFrame> {
  /** Dimensions whose members are to be named. */
  readonly by: readonly string[];
  readonly compare: NonNullable<IndicatorQuestion["compare"]>;
}

/** Only what every analysis may be refused for: it asks for no indicator, and as of each row's own cycle. */
function isNonsense(refused: Senseless): refused is Nonsense {
  const others = ["input-malformed", "indicator-unknown", "as-of-too-early"];
  return ![...others, "share-needs-dimension"].includes(refused.code);
}

/** Makes sense of what is asked, within what the asker may see. */
export async function frameOf(
  asker: Asker,
  { by, ...question }: FrameQuestion,
): Promise<Reply<Frame> | Nonsense> {
  const asked = { ...question, ids: [], by: [...by], trend: 0, asOf: undefined };
  const planned = await planOf(asker, asked);
  if (!planned.ok) {
    assert(isNonsense(planned), `${planned.code} is about indicators only`);
    return planned;
  }
  const { period, base, held, only, namings } = planned.value;
  const lines = await withEyes(asker.books, asker.eyes, linesSeen);
  const namingOf = (cut: CutId): Naming => {
    const naming = namings.get(cut);
    assert(naming !== undefined, `${cut} was asked to be named`);
    return naming;
  };
  return reply({ period, base, held, where: conditionOf(onlySeen(only, lines)), namingOf });
}

function conditionOf(filters: readonly Filter[]): string {
  const parts = filters.map(({ cut, members }) => {
    const literals = members.map(memberLiteral);
    return literals.length === 0 ? "0" : `${columnOf(cut)} in (${literals.join(", ")})`;
  });
  return parts.length === 0 ? "1" : parts.join(" and ");
}

/** The condition that a row's cycle lies between two days, both included. */
export function between(first: string, last: string): string {
  return `cycle between toDate('${first}') and toDate('${last}')`;
}

/** The condition that a row's cycle belongs to a period. */
export function within({ period }: NamedPeriod): string {
  const cycles = period.cyclesAt(0).map((cycle) => isoOf(cycle));
  return between(cycles[0] ?? "1970-01-01", cycles.at(-1) ?? "1970-01-01");
}

/** A period as an analysis shows it: with how many of its cycles there are data for. */
export function periodHeld(named: NamedPeriod, { first, last }: Held): AnalysisPeriod {
  const cycles = named.period.cyclesAt(0);
  const heldCycles = cycles.filter((cycle) => cycle >= first && cycle <= last).length;
  return { ...periodOf(named), heldCycles };
}

/** What qualifies every answer. */
export function headOf({ period, held }: Frame, madeAt: string) {
  return {
    period: periodHeld(period, held),
    dataUntil: isoOf(dayAfter(held.last, 6)),
    madeAt,
  };
}
