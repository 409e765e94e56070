import { usualCity } from "../options.ts";
import { scoreAlerts } from "./alerts/alert-board.ts";
import type { BoardOptions } from "./board-options.ts";
import { scoreEstimators } from "./estimators/estimator-board.ts";
import { type PolicyScores, scorePolicies } from "./policies/policy-board.ts";
import { liveCity } from "./seen/live-city.ts";

/** What every entrant made of every city. */
export interface BoardScores {
  readonly estimators: readonly ReturnType<typeof scoreEstimators>[];
  readonly policies: readonly PolicyScores[];
  readonly alerts: readonly ReturnType<typeof scoreAlerts>[];
}

/** The last weeks of a city, which estimators and alert rules look at: half a year, and never more than half of all. */
export const seenWeeks = ({ weeks }: Pick<BoardOptions, "weeks">): number =>
  Math.min(26, Math.floor(weeks / 2));

/** Makes the city of every seed and lets all entrants at it. */
export function runBoard(options: BoardOptions, progress: (text: string) => void): BoardScores {
  const cities = options.seeds.map((seed) => {
    const { retailers, skus, weeks } = options;
    const city = { ...usualCity, retailers, skus, weeks, seed };
    progress(`seed ${seed}: a city under its usual rule`);
    const lived = liveCity(city, seenWeeks(options));
    progress(`seed ${seed}: estimators and alert rules`);
    const [estimators, alerts] = [scoreEstimators(lived), scoreAlerts(lived)];
    const policies = scorePolicies(city, (id) => progress(`seed ${seed}: policy ${id}`));
    return { estimators, alerts, policies };
  });
  return {
    estimators: cities.map(({ estimators }) => estimators),
    policies: cities.map(({ policies }) => policies),
    alerts: cities.map(({ alerts }) => alerts),
  };
}
