import { settingsOf, type Parameters, type Settings, type Titles } from "../units/index.ts";

/** One worked example: it documents the frequency and it is run as a test. */
export interface FrequencyExample<Group extends string> {
  readonly why: string;
  /** How many retailers of each group one line has. */
  readonly given: Readonly<Record<Group, number>>;
  /** Visits per week. */
  readonly expect: number;
}

/** How often the retailers of each group are visited: each group is a parameter, in weeks between visits. */
export interface VisitFrequency<Group extends string> {
  readonly titles: Titles;
  readonly unit: "visits/week";
  readonly formula: string;
  readonly source: string;
  readonly version: number;
  readonly parameters: Parameters<Group>;
  readonly examples: readonly [FrequencyExample<Group>, ...FrequencyExample<Group>[]];
}

/**
 * The visits that a line's retailers need in a mean week.
 *
 * @param retailers how many there are of each group
 * @returns visits per week; divide by the working days for the load of a day
 */
export function weeklyVisits<Group extends string>(
  frequency: VisitFrequency<Group>,
  retailers: Readonly<Record<Group, number>>,
  chosen: Partial<Settings<NoInfer<Group>>> = {},
): number {
  const everyWeeks = settingsOf(frequency.parameters, chosen);
  let visits = 0;
  for (const group in everyWeeks) visits += retailers[group] / everyWeeks[group];
  return visits;
}
