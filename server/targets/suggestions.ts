import {
  problem,
  type Problem,
  reply,
  type Reply,
  type TargetSuggestionsAnswer,
  type TargetSuggestionShown,
} from "@dongxiao/contract";
import {
  membersOf,
  type Reviewed,
  staySentence,
  suggestSwaps,
  swapSentence,
  targetEvidence,
  targetReview,
  type TargetStanding,
  type TargetSuggestion,
  type TargetSuggestions,
} from "@dongxiao/core/retailers";
import { type Settings, settingsOf } from "@dongxiao/core/units";

import type { Asker } from "../indicators/plan.ts";
import { settingsWithin } from "../quality/check-asked.ts";
import { type Evidence, type Gathered, targetEvidenceOf } from "./evidence.ts";
import { figuresOf } from "./evidence-shown.ts";
import { named } from "./list-shown.ts";

/** Which register is reviewed, as of when, and what differs from the presets. */
export interface SuggestAsked {
  readonly id: number;
  readonly day: string;
  readonly settings: Readonly<Record<string, number>>;
}

/** Reviews a register: who goes on watch, who leaves it, and whom to swap, each with its own numbers. */
export async function suggestTargets(
  asker: Asker,
  { id, day, settings: given }: SuggestAsked,
): Promise<
  | Reply<TargetSuggestionsAnswer>
  | Problem<"not-found" | "period-without-data" | "setting-out-of-bounds" | "input-malformed">
> {
  const { parameters } = targetReview;
  const strange = Object.keys(given).find((name) => !(name in parameters));
  if (strange !== undefined) return problem("input-malformed", { why: strange });
  const chosen = settingsWithin(parameters, given);
  if (!chosen.ok) return chosen;
  const settings = settingsOf(parameters, chosen.value);
  const months = settings.months + settings.monthsInRow - 1;
  const evidence = await targetEvidenceOf(asker, { id, day, months });
  if (!evidence.ok) return evidence;
  const { total, gathered } = evidence.value;
  const standings = new Map<number, TargetStanding>(
    gathered.flatMap(({ standing }) => (standing === null ? [] : [[standing.retailer, standing]])),
  );
  const openPlaces = Math.max(0, total - membersOf(standings, false).length);
  const reviewed = gathered
    .filter(
      ({ standing, traded, subject }) => standing !== null || traded || subject.fiveDegree !== null,
    )
    .map((one) => reviewedOf(one, settings));
  const suggested = suggestSwaps({ reviewed, day, openPlaces, settings: chosen.value });
  return reply(answerOf(evidence.value, { day, openPlaces }, suggested));
}

/** The window ends with the newest month, then with the one before, and so on. */
function reviewedOf({ known, standing, subject, months }: Gathered, settings: Settings): Reviewed {
  const { months: length = 6, monthsInRow = 2, leastMonths = 2 } = settings;
  const evidence = Array.from({ length: monthsInRow }, (_, back) => {
    const end = months.length - back;
    return targetEvidence(subject, months.slice(Math.max(0, end - length), end), leastMonths);
  });
  return { retailer: known.id, standing, evidence };
}

function answerOf(
  { names, gathered }: Evidence,
  { day, openPlaces }: { readonly day: string; readonly openPlaces: number },
  suggested: TargetSuggestions,
): TargetSuggestionsAnswer {
  const byId = new Map(gathered.map((one) => [one.known.id, one]));
  const { settings } = suggested;
  const shown = (one: TargetSuggestion): TargetSuggestionShown =>
    shownOf(one, byId.get(one.retailer), settings);
  return {
    asOf: day,
    months: [...names],
    formula: targetReview.formula,
    settings: Object.entries(targetReview.parameters).map(([id, { titles, unit, min, max }]) => {
      const value = new Map(Object.entries(settings)).get(id) ?? min;
      return { id, titles, unit, min, max, value };
    }),
    openPlaces,
    watches: suggested.watches.map(shown),
    stays: suggested.stays.map(shown),
    swaps: suggested.swaps.map((swap) => ({ out: shown(swap.out), in: shown(swap.in) })),
    fills: suggested.fills.map(shown),
    waiting: suggested.waiting.map(shown),
  };
}

function shownOf(
  suggestion: TargetSuggestion,
  gathered: Gathered | undefined,
  settings: TargetSuggestions["settings"],
): TargetSuggestionShown {
  const { kind, retailer, standing } = suggestion;
  const last = gathered?.months.slice(-settings.months) ?? [];
  const subject = gathered?.subject ?? nobody(retailer);
  return {
    ...named(retailer, gathered?.known),
    kind,
    state: standing?.state ?? null,
    capCartons: standing?.capCartons ?? null,
    sentence: swapSentence(suggestion, settings),
    toStay: staySentence(suggestion, settings),
    figures: figuresOf(targetEvidence(subject, last, settings.leastMonths)),
  };
}

function nobody(retailer: number): Gathered["subject"] {
  return { retailer, licenceState: null, fiveDegree: null, credit: null };
}
