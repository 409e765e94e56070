import type { IndicatorId } from "../indicators/index.ts";
import {
  assert,
  filled,
  settingsOf,
  type Figure,
  type Settings,
  type Titles,
} from "../units/index.ts";
import type { Evidence, MeasuredResult, Reading, When } from "./reading.ts";

/** What came of one reading of one subject. */
export type Verdict =
  | {
      readonly state: "says";
      readonly kind: string;
      readonly sentence: Titles;
      readonly figures: Readonly<Record<string, Figure>>;
    }
  | { readonly state: "silent" }
  /** Too little is known to say anything: a number is missing, or fewer retailers stand behind it than asked. */
  | { readonly state: "refused"; readonly n: number; readonly minimumN: number };

/**
 * Lets one reading speak about one subject, unless too little is known.
 *
 * @param subject what the evidence is about, e.g. a SKU's name
 * @returns refused when a needed result is no number or rests on fewer retailers than `minimumRetailers`
 */
export function judge(
  reading: Reading,
  evidence: Evidence,
  subject: Titles,
  chosen: Partial<Settings> = {},
): Verdict {
  const settings = settingsOf(reading.parameters, chosen);
  const minimumN = settings["minimumRetailers"];
  assert(minimumN !== undefined, "every reading has a minimum of retailers");
  const results = reading.needs.map(({ indicator, when }) => evidence[indicator]?.[when]);
  const n = Math.min(...results.map((result) => result?.n ?? 0));
  if (n < minimumN || results.some((result) => result?.state !== "number"))
    return { state: "refused", n, minimumN };
  const finding = reading.read((indicator, when) => lookAt(evidence, indicator, when), settings);
  if (finding === null) return { state: "silent" };
  const { kind, figures } = finding;
  const sentence = filled(finding.sentence, { ...figures, subject });
  return { state: "says", kind, sentence, figures };
}

function lookAt(evidence: Evidence, indicator: IndicatorId, when: When): MeasuredResult {
  const result = evidence[indicator]?.[when];
  assert(result?.state === "number", `a reading needs ${indicator} ${when} when it looks at it`);
  return result;
}
