import type { ParetoRow } from "@dongxiao/contract";

import { Mark, type Tone } from "../../../parts/Mark.tsx";

const tones: Readonly<Record<ParetoRow["grade"], Tone>> = { A: "accent", B: "calm", C: "plain" };

/** A, B or C. */
export function GradeMark({ grade }: { readonly grade: ParetoRow["grade"] | null }) {
  return grade === null ? "—" : <Mark tone={tones[grade]}>{grade}</Mark>;
}
