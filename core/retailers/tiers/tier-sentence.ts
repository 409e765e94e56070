import { filled, type Settings, type Titles } from "../../units/index.ts";
import type { TierAssignment } from "./grade-tiers.ts";
import { measureText, measureTitles } from "./measure-text.ts";
import { partSentence } from "./part-sentence.ts";
import { quarterCycles } from "./tier-measures.ts";
import type { TierFacts } from "./tier-evidence.ts";
import { tierWords as words } from "./tier-words.ts";
import type { TierLift } from "./what-lifts.ts";

/** What a sheet speaks of. */
export interface TierSheet {
  readonly assignment: Omit<TierAssignment, "retailer">;
  readonly facts: Pick<TierFacts, "cycles" | "cyclesOnFile" | "inForce">;
  readonly settings: Settings;
  /** What an appeal gave instead; null where it gave nothing. */
  readonly granted: number | null;
}

const share = (value = 0) => ({ value, written: "percent", decimals: 0 }) as const;
const count = (value: number) => ({ value, written: "count" }) as const;

/**
 * Says a tier in sentences: the tier, each of the retailer's own numbers with its band, why it is this tier and where
 * the next one starts (where the numbers reach it already, the reason says why it is not given). A new shop is told its rule and no number that did not count.
 */
export function tierSentences(sheet: TierSheet): readonly Titles[] {
  const { tier, previous } = sheet.assignment;
  const isMoved = previous > 0 && previous !== tier;
  const head = filled(isMoved ? words.moved : words.tier, {
    tier: count(tier),
    previous: count(previous),
  });
  if (sheet.granted !== null)
    return [...gradedSentences(head, sheet), filled(words.granted, { tier: count(sheet.granted) })];
  return gradedSentences(head, sheet);
}

function gradedSentences(head: Titles, sheet: TierSheet): readonly Titles[] {
  const { tier, aim, reason, parts } = sheet.assignment;
  if (reason === "new-shop") return [head, ...reasons(sheet)];
  const next = aim > tier ? [] : [nextSentence(sheet)];
  return [head, ...parts.map(partSentence), ...reasons(sheet), ...next];
}

/** Why the numbers alone did not decide. */
function reasons({ assignment, facts, settings }: TierSheet): readonly Titles[] {
  const { reason, aim, tier } = assignment;
  const off = settings["tiersOffNotInForce"] ?? 0;
  const said = [
    ...(facts.cycles < quarterCycles ? [words.scaled] : []),
    ...(facts.inForce === 0 && off > 0 ? [words.lapsed] : []),
    ...(reason === "graded" || reason === "new-shop" ? [] : [words[reason]]),
  ];
  const told = reason === "new-shop" ? [words.newShop] : said;
  return told.map((template) =>
    filled(template, {
      aim: count(aim),
      tier: count(tier),
      off: count(off),
      cycles: count(facts.cycles),
      quarter: count(quarterCycles),
      onFile: count(facts.cyclesOnFile),
      needed: count(settings["newShopCycles"] ?? 0),
      margin: share(settings["margin"]),
      leap: share(settings["leapMargin"]),
    }),
  );
}

function nextSentence({ assignment: { tier, next } }: TierSheet): Titles {
  if (next.length === 0) return words.top;
  const asks = next.map(({ input, least }) =>
    filled(words.ask, { what: measureTitles[input], least: measureText(input, least) }),
  );
  const all = asks.reduce((one, other) => filled(words.both, { one, other }));
  return filled(words.next, { tier: count(tier + 1), asks: all });
}

/** Says what would lift a retailer, as the scheme gave it when it was run again. */
export function liftSentence({ input, from, to, tier }: TierLift): Titles {
  return filled(words.lift, {
    what: measureTitles[input],
    from: measureText(input, from),
    to: measureText(input, to),
    tier: count(tier),
  });
}
