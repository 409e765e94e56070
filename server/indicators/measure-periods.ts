import { problem, reply, type Problem, type Reply } from "@dongxiao/contract";
import {
  type Absences,
  type Cell,
  type Cells,
  type Choices,
  compileIndicatorSql,
  daysOf,
  type FactsQuestion,
  type FactsRow,
  isTrendable,
  type NamedPeriod,
  namedBefore,
  type Place,
  placeOfRow,
  resultsOfRows,
} from "@dongxiao/core/indicators";
import { isoOf } from "@dongxiao/core/units";
import { systemEyes, withEyes } from "@dongxiao/store/books";

import { absencesOn } from "./absences.ts";
import type { Measured } from "./measured.ts";
import { measureComposites } from "./composites.ts";
import type { AskedIndicator, Asker, Plan } from "./plan.ts";
import { type Population, populationsOn } from "./populations.ts";
import { onlySeen } from "./seen.ts";
import { targetOnlySkus } from "./target-only.ts";

/** The most cells that one answer may have. */
export const cellsMost = 100_000;

/** What the books say of every period that is measured. */
interface Surroundings {
  readonly populations: ReadonlyMap<string, Population>;
  readonly absences: ReadonlyMap<string, Absences>;
}

/** Some indicators' rows of one period. */
interface Rows {
  readonly asked: readonly AskedIndicator[];
  readonly choices: Choices;
  readonly period: NamedPeriod;
  readonly rows: readonly FactsRow[];
}

/**
 * Measures a plan in some periods; look-back-free indicators of a series in one scan. Whatever is measured in the
 * plan's own period has a result in every other.
 */
export async function measurePeriods(
  asker: Asker,
  plan: Plan,
  periods: readonly NamedPeriod[],
): Promise<Reply<ReadonlyMap<string, Measured>> | Problem<"cells-too-many">> {
  const around = await surroundingsOf(asker, plan, periods);
  const series = seriesOf(plan);
  const isInSeries = (period: NamedPeriod): boolean =>
    series.some(({ name }) => name === period.name);
  const asked = plan.asked.filter((one) => "choice" in one);
  const together = asked.filter(({ choice }) => series.length > 0 && isTrendable(choice));
  const asks = periods.map((period) => {
    const alone = asked.filter((one) => !(isInSeries(period) && together.includes(one)));
    return askOnce(asker, plan, around, alone, [period]);
  });
  const composed = await measureComposites(asker, plan, periods);
  const found = await Promise.all([
    askOnce(asker, plan, around, together, series.toReversed()),
    ...asks,
  ]);
  const complete = found.filter((rows) => rows !== null).flat();
  if (found.includes(null))
    return problem("cells-too-many", { cells: `> ${cellsMost}`, most: cellsMost });
  return reply(withComposites(finished(plan, around, complete), composed));
}

/** Puts composites beside the indicators of the same period. */
function withComposites(
  measured: ReadonlyMap<string, Measured>,
  composed: ReadonlyMap<string, Measured>,
): ReadonlyMap<string, Measured> {
  const names = new Set([...measured.keys(), ...composed.keys()]);
  return new Map(
    Array.from(names, (name) => [
      name,
      new Map([...(measured.get(name) ?? []), ...(composed.get(name) ?? [])]),
    ]),
  );
}

/** Periods that lie side by side, oldest first: the line that is drawn, or the asked one and the one before it. */
function seriesOf({ trend, period, base }: Plan): readonly NamedPeriod[] {
  if (trend.length > 1) return trend;
  return base?.name === namedBefore(period, 1).name ? [base, period] : [];
}

function finished(
  plan: Plan,
  around: Surroundings,
  all: readonly Rows[],
): ReadonlyMap<string, Measured> {
  const now = all.filter(({ period }) => period.name === plan.period.name);
  const places = now.flatMap(({ rows }) => rows.map((row) => placeOfRow(row, plan.cuts.length)));
  const own = around.populations.get(daysOf(plan.period).from)?.places ?? [];
  const expected = plan.cuts.length === 0 ? [[]] : [...places, ...own];
  const results = new Map<string, Map<string, Cells>>();
  for (const rows of all) {
    const measured = results.get(rows.period.name) ?? new Map<string, Cells>();
    results.set(rows.period.name, measured);
    for (const [id, cells] of resultsIn(plan, around, rows, expected)) measured.set(id, cells);
  }
  return results;
}

async function surroundingsOf(
  { books }: Asker,
  plan: Plan,
  periods: readonly NamedPeriod[],
): Promise<Surroundings> {
  const days = [...new Set(periods.map((period) => daysOf(period).from))];
  const leavesOut = plan.asked.some(
    (one) => "choice" in one && one.choice.indicator.leavesOut !== undefined,
  );
  // a retailer that has moved away belongs to the past of its former line: the books' own lock knows only where it lies now
  return withEyes(books, systemEyes, async (trx) => {
    const newest = days.toSorted().at(-1) ?? "";
    const targetOnly = await targetOnlySkus(trx, plan.cuts, newest);
    const { cuts } = plan;
    const only = onlySeen(plan.only, plan.lines);
    const asOf = plan.asOf === undefined ? {} : { asOf: isoOf(plan.asOf) };
    const populations = await populationsOn(trx, { cuts, only, days, targetOnly, ...asOf });
    const absences = new Map<string, Absences>();
    if (leavesOut) for (const day of days) absences.set(day, await absencesOn(trx, day));
    return { populations, absences };
  });
}

/**
 * @param when the newest first, each as long before the next
 * @returns null when there are too many cells
 */
async function askOnce(
  { facts }: Asker,
  plan: Plan,
  around: Surroundings,
  asked: readonly AskedIndicator[],
  when: readonly NamedPeriod[],
): Promise<readonly Rows[] | null> {
  const [newest] = when;
  if (newest === undefined || asked.length === 0) return [];
  const choices: Choices = Object.fromEntries(
    asked.map(({ choice }, at) => [`i${at}`, choice] as const),
  );
  const question: FactsQuestion = {
    table: "order_line",
    cuts: plan.cuts,
    period: newest.period,
    trend: when.length,
    only: onlySeen(plan.only, plan.lines),
    absences: when.map((period) => around.absences.get(daysOf(period).from) ?? {}),
    ...(plan.asOf === undefined ? {} : { asOf: plan.asOf }),
  };
  const most = Math.ceil(cellsMost / asked.length) * when.length;
  const rows = await facts.ask<FactsRow>(
    `${compileIndicatorSql(choices, question)}\nlimit ${most + 1}`,
  );
  if (rows.length > most) return null;
  return when.map((period, back) => {
    const own = when.length === 1 ? rows : rows.filter((row) => row["t"] === back);
    return { asked, choices, period, rows: own };
  });
}

function resultsIn(
  plan: Plan,
  around: Surroundings,
  { asked, choices, period: named, rows }: Rows,
  expected: readonly Place[],
): Measured {
  const day = daysOf(named).from;
  const circumstances = {
    ...(around.populations.get(day) ?? nobody),
    period: named.period,
    firstCycle: plan.held.first,
    absences: around.absences.get(day) ?? {},
  };
  const found = resultsOfRows(choices, plan.cuts.length, rows, circumstances, expected);
  return new Map(asked.map(({ id }, at) => [id, found[`i${at}`] ?? new Map<string, Cell>()]));
}

const nobody: Population = {
  population: () => 0,
  eligible: () => 0,
  lines: () => 0,
  areas: () => 0,
  places: [],
};
