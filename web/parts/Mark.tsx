import type { ReactNode } from "react";

/** How much a state asks for attention. */
export type Tone = "plain" | "calm" | "good" | "warn" | "bad" | "accent";

interface Props {
  readonly tone: Tone;
  readonly children: ReactNode;
}

/** A state in one or two words; the colour only repeats what the word says. */
export function Mark({ tone, children }: Props) {
  return <span className={`mark mark-${tone}`}>{children}</span>;
}
