import { problem, reply, type Problem, type Reply } from "@dongxiao/contract";
import {
  type Absences,
  type Cell,
  type Cells,
  type Choices,
  columnsByPeriod,
  compileIndicatorSql,
  daysOf,
  type FactsQuestion,
  type FactsColumns,
  isTrendable,
  type NamedPeriod,
  namedBefore,
  type Place,
  placesIn,
  resultsOfColumns,
} from "@dongxiao/core/indicators";
import { isoOf } from "@dongxiao/core/units";
import { systemEyes, withEyes } from "@dongxiao/store/books";

import { absencesIn } from "./absences.ts";
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

/** What the facts answered of some indicators in one period. */
interface Answered {
  readonly asked: readonly AskedIndicator[];
  readonly choices: Choices;
  readonly period: NamedPeriod;
  readonly columns: FactsColumns;
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
  const complete = found.filter((answered) => answered !== null).flat();
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
  all: readonly Answered[],
): ReadonlyMap<string, Measured> {
  const now = all.filter(({ period }) => period.name === plan.period.name);
  const places = now.flatMap(({ columns }) => placesIn(columns, plan.cuts.length));
  const own = around.populations.get(daysOf(plan.period).from)?.places ?? [];
  const expected = plan.cuts.length === 0 ? [[]] : [...places, ...own];
  const results = new Map<string, Map<string, Cells>>();
  for (const answered of all) {
    const measured = results.get(answered.period.name) ?? new Map<string, Cells>();
    results.set(answered.period.name, measured);
    for (const [id, cells] of resultsIn(plan, around, answered, expected)) measured.set(id, cells);
  }
  return results;
}

async function surroundingsOf(
  { books }: Asker,
  plan: Plan,
  periods: readonly NamedPeriod[],
): Promise<Surroundings> {
  const days = periods.map(daysOf);
  const leavesOut = plan.asked.some(
    (one) => "choice" in one && one.choice.indicator.leavesOut !== undefined,
  );
  // a retailer that has moved away belongs to the past of its former line: the books' own lock knows only where it lies now
  return withEyes(books, systemEyes, async (trx) => {
    const newest = days.map(({ from }) => from).toSorted();
    const targetOnly = await targetOnlySkus(trx, plan.cuts, newest.at(-1) ?? "");
    const { cuts } = plan;
    const only = onlySeen(plan.only, plan.lines);
    const asOf = plan.asOf === undefined ? {} : { asOf: isoOf(plan.asOf) };
    const populations = await populationsOn(trx, {
      cuts,
      only,
      periods: days,
      targetOnly,
      ...asOf,
    });
    const absences = new Map<string, Absences>();
    if (leavesOut) for (const one of days) absences.set(one.from, await absencesIn(trx, one));
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
): Promise<readonly Answered[] | null> {
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
  const columns = await facts.askColumns(
    `${compileIndicatorSql(choices, question)}\nlimit ${most + 1}`,
  );
  if ((Object.values(columns)[0]?.length ?? 0) > most) return null;
  const byPeriod = when.length === 1 ? [columns] : columnsByPeriod(columns, when.length);
  return when.map((period, back) => ({ asked, choices, period, columns: byPeriod[back] ?? {} }));
}

function resultsIn(
  plan: Plan,
  around: Surroundings,
  { asked, choices, period: named, columns }: Answered,
  expected: readonly Place[],
): Measured {
  const day = daysOf(named).from;
  const circumstances = {
    ...(around.populations.get(day) ?? nobody),
    period: named.period,
    firstCycle: plan.held.first,
    absences: around.absences.get(day) ?? {},
  };
  const found = resultsOfColumns(choices, plan.cuts.length, columns, circumstances, expected);
  return new Map(asked.map(({ id }, at) => [id, found[`i${at}`] ?? new Map<string, Cell>()]));
}

const nobody: Population = {
  population: () => 0,
  eligible: () => 0,
  lines: () => 0,
  areas: () => 0,
  places: [],
};
