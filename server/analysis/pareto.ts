import {
  type ParetoAnswer,
  type ParetoGrade,
  type paretoQuestion,
  type ParetoRow,
  type Problem,
  problem,
  reply,
  type Reply,
} from "@dongxiao/contract";
import { columnOf, type Member } from "@dongxiao/core/indicators";
import {
  type GradeOfCurve,
  gradesByShare,
  gradesByStandard,
  paretoCurve,
  type ParetoCurve,
} from "@dongxiao/core/retailers";
import { wholeColumn, wideColumn } from "@dongxiao/core/units";
import type { z } from "zod";

import type { Asker } from "../indicators/plan.ts";
import { type Frame, frameOf, headOf, type Nonsense, within } from "./frame.ts";

type Question = z.output<typeof paretoQuestion>;

interface Brought {
  readonly member: Member;
  readonly amountCnyCents: number;
}

/** The most bars that a chart can show apart. */
const barsMost = 60;

/** Ranks members by what they bring in a period and cuts them into A, B and C, within what the asker sees. */
export async function paretoOf(
  asker: Asker,
  question: Question,
  madeAt: string,
): Promise<Reply<ParetoAnswer> | Nonsense | Problem<"grades-out-of-order">> {
  const { of, shareOfA, shareOfAAndB, standard, period, only } = question;
  if (shareOfA >= shareOfAAndB || (standard !== null && standard.aCnyCents < standard.bCnyCents))
    return problem("grades-out-of-order");
  const framed = await frameOf(asker, { period, only, by: [of], compare: "none" });
  if (!framed.ok) return framed;
  const frame = framed.value;
  const brought = await asker.facts.ask<Brought>(broughtSql(question, frame));
  const curve = paretoCurve({
    member: wholeColumn(brought.keys()),
    amount: wideColumn(brought.map(({ amountCnyCents }) => amountCnyCents)),
  });
  const byShare = gradesByShare(curve, { shareOfA, shareOfAAndB });
  const byStandard = standard === null ? null : gradesByStandard(curve, standard);
  const naming = frame.namingOf(of);
  return reply({
    ...headOf(frame, madeAt),
    of,
    members: brought.length,
    totalCnyCents: curve.totalCnyCents,
    bars: barsOf(curve, (at) => naming.titlesOf(brought[at]?.member ?? 0)),
    byShare: byShare.map(gradeShown),
    byStandard: byStandard?.map(gradeShown) ?? null,
    rows: rowsOf({ question, frame, brought, curve, byShare, byStandard }),
  });
}

function broughtSql({ of }: Question, { where, period }: Frame): string {
  return `select ${columnOf(of)} as member, sum(amount_cny_cents) as amountCnyCents
    from order_line where ${where} and ${within(period)}
    group by member having amountCnyCents != 0 or sum(supplied_packs) != 0 order by member`;
}

function gradeShown({ members, ...grade }: GradeOfCurve): ParetoGrade {
  return { ...grade, members: members.length };
}

/** A bar for each member, or for as many neighbours on the curve as a chart can show. */
function barsOf(
  { points }: ParetoCurve,
  nameOf: (member: number) => ParetoRow["name"],
): ParetoAnswer["bars"] {
  const size = Math.max(1, Math.ceil(points.length / barsMost));
  return Array.from({ length: Math.ceil(points.length / size) }, (_, bar) => {
    const own = points.slice(bar * size, (bar + 1) * size);
    const [first] = own;
    const sum = own.reduce((total, { amountCnyCents }) => total + Math.max(0, amountCnyCents), 0);
    return {
      from: bar * size + 1,
      to: bar * size + own.length,
      meanCnyCents: sum / own.length,
      cumulativeShare: own.at(-1)?.cumulativeShare ?? null,
      name: size === 1 && first !== undefined ? nameOf(first.member) : null,
    };
  });
}

interface Ranked {
  readonly question: Question;
  readonly frame: Frame;
  readonly brought: readonly Brought[];
  readonly curve: ParetoCurve;
  readonly byShare: readonly GradeOfCurve[];
  readonly byStandard: readonly GradeOfCurve[] | null;
}

function rowsOf({ question, frame, brought, curve, byShare, byStandard }: Ranked): ParetoRow[] {
  const naming = frame.namingOf(question.of);
  const known = new Set(naming.members);
  const gradeOf = gradesByMember(byShare);
  const standardOf = byStandard === null ? null : gradesByMember(byStandard);
  return curve.points.slice(0, question.top).map((point) => {
    const { member, amountCnyCents, rank, share, cumulativeShare } = point;
    const of = brought[member]?.member ?? 0;
    return {
      rank,
      code: naming.codeOf(of),
      id: typeof of === "number" && known.has(of) ? of : null,
      name: naming.titlesOf(of),
      amountCnyCents,
      share,
      cumulativeShare,
      grade: gradeOf.get(member) ?? "C",
      gradeByStandard: standardOf?.get(member) ?? null,
    };
  });
}

function gradesByMember(grades: readonly GradeOfCurve[]): ReadonlyMap<number, ParetoRow["grade"]> {
  return new Map(
    grades.flatMap(({ grade, members }) => members.map((member) => [member, grade] as const)),
  );
}
