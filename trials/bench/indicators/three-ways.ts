import type { IndicatorResult } from "@dongxiao/core/indicators";
import { assert } from "@dongxiao/core/units";

import { counted, markdownTable } from "../tables.ts";
import { askOurs, cellsOf, type Cell } from "./ask-ours.ts";
import { progress } from "./bench-cache.ts";
import type { BenchSet } from "./bench-set.ts";
import type { PostgresCopy, Row } from "./postgres-copy.ts";
import type { BenchQuestion } from "./question.ts";
import { questionsOf } from "./questions.ts";

/** How long one question took, in milliseconds; PostgreSQL's is null where it is not there. */
interface ThreeTimes {
  readonly name: string;
  readonly cells: number;
  readonly ours: number;
  readonly hand: number;
  readonly postgres: number | null;
}

const rounds = 9;
const postgresRounds = 3;

/** Asks one question all ways, compares the answers, and then times the ways in turn. */
async function timeThreeWays(
  { facts }: BenchSet,
  question: BenchQuestion,
  postgres: PostgresCopy | null,
): Promise<ThreeTimes> {
  const ours = cellsOf(await askOurs(facts, "order_line", question.asked), question.asked);
  expectSame(question, "the query by hand", ours, await facts.ask<Row>(question.hand));
  if (postgres !== null)
    expectSame(
      question,
      "PostgreSQL",
      ours,
      postgres.ask(question.postgres, question.postgresHint).rows,
    );
  const times = { ours: [] as number[], hand: [] as number[], postgres: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    times.ours.push(await millisecondsOf(() => askOurs(facts, "order_line", question.asked)));
    times.hand.push(await millisecondsOf(() => facts.ask<Row>(question.hand)));
    if (postgres !== null && round < postgresRounds)
      times.postgres.push(postgres.ask(question.postgres, question.postgresHint).ms);
  }
  return {
    name: question.name,
    cells: ours.length,
    ours: median(times.ours),
    hand: median(times.hand),
    postgres: postgres === null ? null : median(times.postgres),
  };
}

const headings = [
  "question",
  "cells",
  "ours, ms",
  "by hand, ms",
  "ours / by hand",
  "over, ms",
  "PostgreSQL 15, ms",
  "PostgreSQL / ours",
];

function printed({ name, cells, ours, hand, postgres }: ThreeTimes): readonly string[] {
  return [
    name,
    counted(cells),
    counted(ours),
    counted(hand),
    (ours / hand).toFixed(2),
    counted(ours - hand),
    ...(postgres === null ? ["", ""] : [counted(postgres), (postgres / ours).toFixed(1)]),
  ];
}

/** The questions of one set, all ways side by side. */
export async function threeWaysTable(
  set: BenchSet,
  postgres: PostgresCopy | null,
): Promise<string> {
  const rows: (readonly string[])[] = [];
  for (const question of questionsOf(set)) {
    progress(`asking: ${question.name}`);
    rows.push(printed(await timeThreeWays(set, question, postgres)));
  }
  return markdownTable(headings, rows);
}

/** How long it takes; wall clock. */
export async function millisecondsOf(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** The middle one. */
export function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

/** A part that a query can be compared by; null where too few retailers stand behind it to say anything. */
function partOf(result: IndicatorResult | undefined, part: string): number | null {
  assert(result !== undefined, "what is compared was asked");
  if (part === "n") return result.n;
  if (result.state === "insufficient_data") return null;
  return part === "numerator" ? result.numerator : result.denominator;
}

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.abs(a);

/** Answers that differ are no answers: nothing may be timed. */
function expectSame(
  { name, holds }: BenchQuestion,
  whose: string,
  cells: readonly Cell[],
  rows: readonly Row[],
): void {
  const rowOf = new Map(rows.map((row) => [keyOf(row["p"], [row["m0"], row["m1"]]), row]));
  assert(rowOf.size === cells.length, `${name}: ${cells.length} cells, ${whose} has ${rowOf.size}`);
  for (const { period, members, results } of cells) {
    const key = keyOf(period, members);
    for (const [column, held] of Object.entries(holds))
      for (const [id = "", part = ""] of held.split(" ").map((one) => one.split("."))) {
        const own = partOf(results[id], part);
        const said = Number(rowOf.get(key)?.[column]);
        assert(
          own === null || isNear(own, said),
          `${name}, cell ${key}: ${id}.${part} is ${own}, and ${said} for ${whose}`,
        );
      }
  }
}

function keyOf(period: unknown, members: readonly unknown[]): string {
  const known = members.filter((member) => member !== undefined);
  return [Number(period ?? 0), ...known.map(String)].join(" ");
}
