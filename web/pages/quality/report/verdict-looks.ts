import type { Verdict } from "@dongxiao/contract";

/** How each state looks: its mark and its band. */
export const verdictLooks: Readonly<
  Record<
    Verdict["state"],
    { readonly tone: "good" | "warn" | "bad" | "calm"; readonly band: string }
  >
> = {
  consistent: { tone: "good", band: "is-good" },
  rounding: { tone: "good", band: "is-good" },
  doubtful: { tone: "warn", band: "is-warn" },
  wrong: { tone: "bad", band: "is-bad" },
  cannot_tell: { tone: "warn", band: "is-warn" },
  unreadable: { tone: "bad", band: "is-bad" },
};

/** The states, the worst first. */
export const verdictStates: readonly Verdict["state"][] = [
  "wrong",
  "doubtful",
  "unreadable",
  "cannot_tell",
  "rounding",
  "consistent",
];
