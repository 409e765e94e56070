import type { listScoreRuns, listScoreSchemes } from "@dongxiao/contract";
import { type ScoreKind, scoreKinds } from "@dongxiao/core/retailers";

import type { Got } from "../../lib/wire.ts";

/** One version of a scheme, as the server lists it. */
export type SchemeListed = Got<typeof listScoreSchemes>["schemes"][number];

/** A scheme as it is edited. */
export type SchemeEdited = SchemeListed["definition"];

/** One item of a scheme. */
export type ItemEdited = SchemeEdited["items"][number];

/** When the next scores are due. */
export type Due = NonNullable<Got<typeof listScoreSchemes>["due"]>;

/** One run of the list. */
export type RunListed = Got<typeof listScoreRuns>["runs"][number];

/** Every kind, in the order of the tabs. */
export const kindIds = Object.keys(scoreKinds) as ScoreKind[];

/** Whether a part of an address is a kind of score. */
export function isKind(text: string | undefined): text is ScoreKind {
  return kindIds.some((id) => id === text);
}
