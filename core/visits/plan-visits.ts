import {
  assert,
  dayAfter,
  isOnEarth,
  settingsOf,
  type Cycle,
  type Day,
  type Position,
  type RetailerId,
  type Settings,
} from "../units/index.ts";
import { spreadOverDays } from "./calendar.ts";
import { overdueWeeks, type VisitCandidate } from "./due.ts";
import { fitDays, minutesOf, type DayRoom, type Misfit } from "./fit-days.ts";
import { legMetres, legsOf, type Legs } from "./legs.ts";
import type { Route } from "./order-route.ts";
import { visitParameters } from "./settings.ts";

/** The settings of a representative's day. */
export type VisitSettings = Settings<keyof typeof visitParameters>;

/** One visit of a day, in the order of driving. */
export interface PlannedVisit {
  readonly retailer: RetailerId;
  /** Road from the place before, and minutes from the start of the day to the arrival. */
  readonly metres: number;
  readonly arrivalMinutes: number;
}

/** One working day: its visits, its road from the depot and back, and its time with the review. */
export interface VisitDay {
  readonly day: Day;
  readonly visits: readonly PlannedVisit[];
  readonly metres: number;
  readonly minutes: number;
}

/** A due visit that is not in the plan, and why. */
export interface UnplannedVisit {
  readonly retailer: RetailerId;
  readonly everyWeeks: number;
  readonly overdueWeeks: number;
  readonly kind: Misfit["kind"] | "no-position";
  /** The least time that the visit would take, and what that day has left; null without a position. */
  readonly neededMinutes: number | null;
  readonly freeMinutes: number | null;
}

/** One line's visits of one week. */
export interface VisitPlan {
  readonly days: readonly VisitDay[];
  readonly unplanned: readonly UnplannedVisit[];
  readonly dueVisits: number;
  /** What the days' counts leave room for; more visits due than this is an overload by itself. */
  readonly roomVisits: number;
}

/** What is planned: one line in one week. */
export interface VisitWeek {
  readonly cycle: Cycle;
  /** The working days; Monday to Friday when left out. */
  readonly days?: readonly Day[];
  readonly depot: Position;
  /** The line's active retailers. */
  readonly candidates: readonly VisitCandidate[];
}

interface Due {
  readonly candidate: VisitCandidate;
  readonly overdue: number;
  readonly position: Position | null;
}

/**
 * Plans one line's visits of the coming week: who is due, on which day, in which order.
 *
 * Every due visit is either in a day or among the unplanned ones, with its reason. When there is no room,
 * rarely visited retailers give way first, then those that have waited the least.
 *
 * @throws Bug when there is no working day, or the depot is nowhere on the earth
 */
export function planVisits(week: VisitWeek, chosen: Partial<VisitSettings> = {}): VisitPlan {
  const settings = settingsOf(visitParameters, chosen);
  const days = week.days ?? [0, 1, 2, 3, 4].map((n) => dayAfter(week.cycle, n));
  assert(days.length > 0 && isOnEarth(week.depot), "a week has a working day and a depot");
  const due = dueOf(week);
  const placed = due.filter((one): one is Due & { position: Position } => one.position !== null);
  const positions = placed.map(({ position }) => position);
  const legs = legsOf([week.depot, ...positions], settings.roadFactor);
  const urgency = [0, ...placed.map(urgencyOf)];
  const spread = spreadOverDays(week.depot, positions, days.length).map((visits) =>
    visits.map((index) => index + 1),
  );
  const room = roomOf(settings);
  const { routes, misfits } = fitDays(legs, spread, urgency, room);
  const nowhere = due.filter(({ position }) => position === null);
  return {
    days: routes.map((route, at) => dayOf(route, days[at] ?? week.cycle, legs, placed, settings)),
    unplanned: [
      ...misfits.flatMap(({ visit, ...why }) => unplanned(placed[visit - 1], why)),
      ...nowhere.flatMap((one) =>
        unplanned(one, { kind: "no-position", neededMinutes: null, freeMinutes: null }),
      ),
    ],
    dueVisits: due.length,
    roomVisits: room.visitsMax * days.length,
  };
}

function dueOf({ cycle, candidates }: VisitWeek): Due[] {
  return candidates
    .map((candidate) => ({
      candidate,
      overdue: overdueWeeks(candidate, cycle),
      position:
        candidate.position !== null && isOnEarth(candidate.position) ? candidate.position : null,
    }))
    .filter(({ overdue }) => overdue >= 0)
    .toSorted((a, b) => a.candidate.retailer - b.candidate.retailer);
}

/** Often visited before rarely visited, then the longer overdue. */
function urgencyOf({ candidate, overdue }: Due): number {
  return -candidate.everyWeeks + Math.min(overdue, 999) / 1000;
}

function roomOf(settings: VisitSettings): DayRoom {
  return {
    visitMinutes: settings.visitMinutes,
    freeMinutes: settings.dayMinutes - settings.reviewMinutes,
    visitsMax: Math.floor(settings.visitsPerDayMax),
    metresPerMinute: (settings.kilometresPerHour * 1000) / 60,
  };
}

function dayOf(
  route: Route,
  day: Day,
  legs: Legs,
  placed: readonly Due[],
  settings: VisitSettings,
): VisitDay {
  const room = roomOf(settings);
  let [at, clock] = [0, 0];
  const visits = route.visits.flatMap((visit) => {
    const due = placed[visit - 1];
    const metres = legMetres(legs, at, visit);
    const arrivalMinutes = clock + metres / room.metresPerMinute;
    [at, clock] = [visit, arrivalMinutes + room.visitMinutes];
    return due === undefined ? [] : [{ retailer: due.candidate.retailer, metres, arrivalMinutes }];
  });
  const minutes = visits.length === 0 ? 0 : minutesOf(route, room) + settings.reviewMinutes;
  return { day, visits, metres: route.metres, minutes };
}

function unplanned(
  due: Due | undefined,
  why: Pick<UnplannedVisit, "kind" | "neededMinutes" | "freeMinutes">,
): UnplannedVisit[] {
  if (due === undefined) return [];
  const { retailer, everyWeeks } = due.candidate;
  return [{ retailer, everyWeeks, overdueWeeks: due.overdue, ...why }];
}
