import { type Figure, filled, said, type Titles } from "../../units/index.ts";
import { measureNamed } from "./measure-named.ts";
import type { ScorePart } from "./parts.ts";
import type { ScoreEvidence } from "./score-evidence.ts";
import type { ScoreAssignment } from "./score-retailers.ts";
import { mostPointsOf, type ScoreScheme } from "./score-scheme.ts";
import { scoreWords as words } from "./score-words.ts";
import { valueText } from "./value-text.ts";
import type { ScoreLift } from "./score-lifts.ts";

/** What a sheet speaks of. */
export type ScoreTold = Omit<ScoreAssignment, "retailer">;

const inPoints = (hundredths: number): Figure => ({
  value: hundredths / 100,
  written: "count",
  decimals: hundredths % 100 === 0 ? 0 : 2,
});

const joined = (list: readonly Titles[]): Titles =>
  list.length === 0
    ? said("", "", "")
    : list.reduce((one, other) => filled(words.and, { one, other }));

/** Says a score: the total with the heads that add up to it, then each head with its items, the grade and what stays open. */
export function scoreSentences(
  scheme: ScoreScheme,
  told: ScoreTold,
  evidence: Pick<ScoreEvidence, "openPenaltyPoints">,
): readonly Titles[] {
  const heads = scheme.heads.map(({ id, titles }) => ({
    titles,
    ...sumOf(scheme, told.parts, id),
  }));
  const total = filled(words.total, {
    points: inPoints(told.points),
    most: inPoints(mostPointsOf(scheme)),
    heads: joined(
      heads.map(({ titles, points, most }) =>
        filled(words.head, { what: titles, points: inPoints(points), most: inPoints(most) }),
      ),
    ),
  });
  const open = { value: evidence.openPenaltyPoints, written: "count" } as const;
  return [
    total,
    ...told.parts.flatMap((part) => partSentence(scheme, part)),
    gradeSentence(scheme, told),
    ...(open.value === 0 ? [] : [filled(words.open, { open })]),
  ];
}

function sumOf(
  { items }: ScoreScheme,
  parts: readonly ScorePart[],
  head: string,
): { readonly points: number; readonly most: number } {
  const inHead = parts.filter((_, at) => items[at]?.head === head);
  return {
    points: inHead.reduce((sum, { points }) => sum + points, 0),
    most: inHead.reduce((sum, { mostPoints }) => sum + mostPoints, 0),
  };
}

/** Says one part: its value, and its points. */
function partSentence({ items }: ScoreScheme, part: ScorePart): readonly Titles[] {
  const item = items.find(({ id }) => id === part.item);
  const measure = item === undefined ? null : measureNamed(item.measure);
  if (item === undefined || measure === null) return [];
  const value =
    part.value === null ? words.missing[item.missing.as] : valueText(measure, part.value);
  const figures = { points: inPoints(part.points), most: inPoints(part.mostPoints) };
  return [filled(words.part, { what: item.titles, value, ...figures })];
}

function gradeSentence({ grading }: ScoreScheme, told: ScoreTold): Titles {
  const grade = grading.grades.find(({ code }) => code === told.grade)?.titles ?? said("", "", "");
  const template = told.rating === null ? words.grade : words.rating;
  const rating = said(told.rating ?? "", told.rating ?? "", told.rating ?? "");
  return filled(template, { grade, rating, rank: { value: told.rank, written: "count" } });
}

/** Says what would lift a retailer, as the scheme gave it when it was run again. */
export function scoreLiftSentence(scheme: ScoreScheme, lift: ScoreLift): Titles {
  const item = scheme.items.find(({ id }) => id === lift.item);
  const measure = measureNamed(lift.measure);
  const titleOf = scheme.grading.grades.find(({ code }) => code === lift.grade)?.titles;
  if (item === undefined || measure === null || titleOf === undefined) return said("", "", "");
  const from = lift.from === null ? words.unknown : valueText(measure, lift.from);
  const to = valueText(measure, lift.to ?? lift.mostValue);
  const template = lift.to === null ? words.notAlone : words.lift;
  return filled(template, {
    what: item.titles,
    from,
    to,
    grade: titleOf,
    points: inPoints(lift.points),
  });
}
