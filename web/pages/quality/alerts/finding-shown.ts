import type { Finding } from "@dongxiao/contract";

/** One finding on the screen. */
export type FindingShown = Finding;

/** What names a finding within its check. */
export const keyOfFinding = ({ cycle, retailerId, skuId }: FindingShown): string =>
  `${cycle} ${retailerId} ${skuId}`;

/** What names a finding within its check, as it is sent. */
export const sentKey = ({ cycle, retailerId, skuId }: FindingShown) => ({
  cycle,
  retailerId,
  skuId,
});

/** The word of each state, and how it looks. */
export const findingStates = {
  new: { word: "stateNew", tone: "warn" },
  explained: { word: "stateExplained", tone: "good" },
  corrected: { word: "stateCorrected", tone: "accent" },
} as const;
