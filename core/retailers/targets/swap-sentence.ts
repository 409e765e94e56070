import { filled, type Figure, type Settings, type Titles } from "../../units/index.ts";
import type { JudgedCriterion } from "./judge-target.ts";
import { swapWords as words } from "./swap-words.ts";
import type { TargetSuggestion } from "./suggest-swaps.ts";
import { targetCriteria, type TargetSetting } from "./target-review.ts";

const count = (value: number): Figure => ({ value, written: "count" });

/** Says a suggestion with the retailer's own numbers: in how many reviews, on which criteria, against which bounds. */
export function swapSentence(
  { kind, judged, standing }: TargetSuggestion,
  { monthsInRow }: Settings<TargetSetting>,
): Titles {
  const waits = kind === "in" && standing !== null && standing.state !== "removed";
  const template = waits ? words.pipeline : words[kind];
  return filled(template, {
    row: count(monthsInRow),
    n: count(judged.length),
    parts: joined(judged.map(partOf)),
  });
}

/** Says what it would take to stay; null where numbers have no say. */
export function staySentence(
  { kind, judged }: TargetSuggestion,
  { weakCriteria }: Settings<TargetSetting>,
): Titles | null {
  if (kind !== "watch" && kind !== "out") return null;
  const needed = judged.length - weakCriteria + 1;
  const asks = judged.map(({ criterion, bound }) =>
    filled(words[targetCriteria[criterion].better], {
      what: targetCriteria[criterion].titles,
      bound: numberOf(criterion, bound),
    }),
  );
  return filled(words.toStay, { needed: count(needed), asks: joined(asks) });
}

function partOf({ criterion, value, bound }: JudgedCriterion): Titles {
  return filled(words.part, {
    what: targetCriteria[criterion].titles,
    value: numberOf(criterion, value),
    bound: numberOf(criterion, bound),
  });
}

function numberOf(criterion: JudgedCriterion["criterion"], value: number): Titles {
  const { written } = targetCriteria[criterion];
  if (written === "weeks")
    return filled(words.weeks, { n: { value, written: "count", decimals: 2 } });
  if (written === "points")
    return filled(words.points, { n: { value, written: "count", decimals: 1 } });
  return filled(words.plain, { n: { value, written } });
}

function joined(parts: readonly Titles[]): Titles {
  const [first = words.nothing, ...others] = parts;
  return others.reduce((one, other) => filled(words.and, { one, other }), first);
}
