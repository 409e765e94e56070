import { filled, settingsOf, type Figure, type Settings, type Titles } from "../units/index.ts";
import type { ClaimCheck, ClaimState } from "./claim.ts";

/** What one check says of one claim, in words with the claim's own numbers. */
export interface ClaimVerdict {
  readonly state: ClaimState;
  readonly sentence: Titles;
  /** The numbers and texts that stand in the sentence. */
  readonly places: Readonly<Record<string, Figure | Titles>>;
}

/**
 * Checks one claim with one check. The claim carries everything that is looked at, so that whoever reads a report can
 * check it without the data behind it.
 *
 * @param claim what is stated; figures keep the decimals that they were written with
 * @param chosen settings that differ from the presets
 * @returns the state and a sentence in every language, filled with the claim's numbers
 * @throws Bug when a setting lies outside its bounds
 */
export function checkClaim<Claim extends object>(
  check: ClaimCheck<Claim>,
  claim: Claim,
  chosen: Partial<Settings> = {},
): ClaimVerdict {
  const { state, sentence, places } = check.check(claim, settingsOf(check.parameters, chosen));
  return { state, sentence: filled(sentence, places), places };
}
