import { targetWords } from "@dongxiao/contract";
import type { TargetState } from "@dongxiao/core/retailers";

import { useSaid } from "../../lib/language.ts";
import { Mark, type Tone } from "../../parts/Mark.tsx";

const tones: Readonly<Record<TargetState, Tone>> = {
  candidate: "plain",
  proposed: "accent",
  approved: "accent",
  active: "good",
  watch: "warn",
  removed: "calm",
};

/** How a retailer stands in a register, in a word. */
export function TargetMark({ state }: { readonly state: TargetState }) {
  const said = useSaid();
  return <Mark tone={tones[state]}>{said(targetWords.states[state].titles)}</Mark>;
}
