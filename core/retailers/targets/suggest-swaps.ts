import { assert, dayOf, settingsOf, type Settings } from "../../units/index.ts";
import { isOpen } from "../licence-states.ts";
import { strongOn, weakOn, type JudgedCriterion } from "./judge-target.ts";
import type { TargetEvidence } from "./target-evidence.ts";
import type { TargetStanding } from "./target-ledger.ts";
import { targetReview, type TargetSetting } from "./target-review.ts";
import { isMember } from "./target-states.ts";

/** One retailer as a review sees it. */
export interface Reviewed {
  readonly retailer: number;
  /** Null when it was never entered. */
  readonly standing: TargetStanding | null;
  /** As of the newest month, the one before it, and so on. */
  readonly evidence: readonly TargetEvidence[];
}

/** What a review suggests for one retailer. */
export interface TargetSuggestion {
  readonly kind: "watch" | "stay" | "out" | "in" | "licence";
  readonly retailer: number;
  readonly standing: TargetStanding | null;
  /** What it is weak on, or strong on, in the newest of the reviews; empty where the licence decides. */
  readonly judged: readonly JudgedCriterion[];
}

/** One out, one in. */
export interface TargetSwap {
  readonly out: TargetSuggestion;
  readonly in: TargetSuggestion;
}

/** Everything that a review suggests. */
export interface TargetSuggestions {
  readonly settings: Settings<TargetSetting>;
  readonly watches: readonly TargetSuggestion[];
  /** From the watch back to active. */
  readonly stays: readonly TargetSuggestion[];
  /** As many in as out. */
  readonly swaps: readonly TargetSwap[];
  /** For places that nobody has. */
  readonly fills: readonly TargetSuggestion[];
  /** Would go, but nobody could take the place. */
  readonly waiting: readonly TargetSuggestion[];
}

/** What a review is about. */
export interface ReviewAsked {
  readonly reviewed: readonly Reviewed[];
  /** ISO. */
  readonly day: string;
  /** Places of the register that nobody has. */
  readonly openPlaces: number;
  readonly settings?: Partial<Settings<TargetSetting>>;
}

/**
 * Suggests who goes on watch, who leaves it, and whom to swap. Nobody moves who is judged by numbers that are not
 * known, who was weak or strong only once, or who moved a short while ago; between the bound for leaving and the one
 * for entering nobody moves at all. Whoever has been proposed already comes before others, so that a suggestion that is
 * being carried out is not followed by another one for the same place.
 */
export function suggestSwaps({
  reviewed,
  day,
  openPlaces,
  settings: given,
}: ReviewAsked): TargetSuggestions {
  const settings = settingsOf(targetReview.parameters, given);
  const found = reviewed.flatMap((one) => suggestionFor(one, day, settings) ?? []);
  const of = (...kinds: TargetSuggestion["kind"][]): TargetSuggestion[] =>
    found.filter(({ kind }) => kinds.includes(kind)).toSorted(byWeight);
  const outs = of("licence", "out");
  const ins = of("in").toSorted(pipelineFirst);
  const fills = ins.slice(0, Math.max(0, openPlaces));
  const coming = ins.slice(fills.length);
  return {
    settings,
    watches: of("watch"),
    stays: of("stay"),
    swaps: coming.slice(0, outs.length).flatMap((one, place) => swapOf(outs[place], one)),
    fills,
    waiting: outs.slice(coming.length),
  };
}

function swapOf(out: TargetSuggestion | undefined, coming: TargetSuggestion): TargetSwap[] {
  return out === undefined ? [] : [{ out, in: coming }];
}

function suggestionFor(
  { retailer, standing, evidence }: Reviewed,
  day: string,
  settings: Settings<TargetSetting>,
): TargetSuggestion | null {
  const [newest] = evidence;
  const state = standing?.state ?? null;
  if (newest === undefined) return null;
  const suggestion = (kind: TargetSuggestion["kind"], judged: readonly JudgedCriterion[]) => ({
    kind,
    retailer,
    standing,
    judged,
  });
  const isLicensed = newest.licenceState !== null && isOpen(newest.licenceState, "allocation");
  if (!isMember(state))
    return isLicensed ? entering({ retailer, standing, evidence }, day, settings) : null;
  if (!isLicensed) return suggestion("licence", []);
  if (!hasRested(standing, day, settings)) return null;
  const weak = weakOn(newest, settings);
  if (isEach(evidence, settings, (one) => weakOn(one, settings).length >= settings.weakCriteria))
    return suggestion(state === "watch" ? "out" : "watch", weak);
  const clear = weakOn(newest, settings, settings.margin).length < settings.weakCriteria;
  return state === "watch" && clear ? suggestion("stay", weak) : null;
}

/** Whoever is proposed already stays so; others have to be strong, weak on nothing, and rested since they were removed. */
function entering(
  { retailer, standing, evidence }: Reviewed,
  day: string,
  settings: Settings<TargetSetting>,
): TargetSuggestion | null {
  const judged = evidence[0] === undefined ? [] : strongOn(evidence[0], settings);
  const coming = { kind: "in", retailer, standing, judged } as const;
  if (isInPipeline(standing)) return coming;
  const isStrong = isEach(
    evidence,
    settings,
    (one) =>
      strongOn(one, settings).length >= settings.strongCriteria &&
      weakOn(one, settings).length === 0,
  );
  return isStrong && hasRested(standing, day, settings) ? coming : null;
}

function isInPipeline(standing: TargetStanding | null): boolean {
  return standing !== null && standing.state !== "removed";
}

/** Whether something held in as many reviews in a row as are asked for; fewer reviews say too little. */
function isEach(
  evidence: readonly TargetEvidence[],
  { monthsInRow }: Settings<TargetSetting>,
  holds: (one: TargetEvidence) => boolean,
): boolean {
  const looked = evidence.slice(0, monthsInRow);
  return looked.length === monthsInRow && looked.every(holds);
}

function hasRested(
  standing: TargetStanding | null,
  day: string,
  { restDays }: Settings<TargetSetting>,
): boolean {
  if (standing === null) return true;
  const [since, now] = [dayOf(standing.since), dayOf(day)];
  assert(since !== null && now !== null, "a register's days are days");
  return now - since >= restDays;
}

/** The licence first, then whoever is judged by most, then by key. */
function byWeight(one: TargetSuggestion, other: TargetSuggestion): number {
  const licence = Number(other.kind === "licence") - Number(one.kind === "licence");
  return licence || other.judged.length - one.judged.length || one.retailer - other.retailer;
}

const steps: readonly (string | undefined)[] = ["approved", "proposed", "candidate"];

/** Those who have come furthest on the way in, then the others; sorting is stable. */
function pipelineFirst(one: TargetSuggestion, other: TargetSuggestion): number {
  const stepOf = ({ standing }: TargetSuggestion): number => {
    const step = steps.indexOf(standing?.state);
    return step < 0 ? steps.length : step;
  };
  return stepOf(one) - stepOf(other);
}
