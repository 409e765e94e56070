import { useTranslation } from "react-i18next";

import { Mark, type Tone } from "../../parts/Mark.tsx";

const tones = {
  draft: "warn",
  adopted: "good",
  published: "good",
  superseded: "plain",
  discarded: "plain",
  withdrawn: "plain",
  noted: "warn",
  replied: "warn",
  upheld: "bad",
  dismissed: "plain",
} as const satisfies Record<string, Tone>;

/** What became of a scheme, of a run, or of an event of conduct. */
export function ScoreStateMark({ state }: { readonly state: keyof typeof tones }) {
  const { t } = useTranslation("scores");
  return <Mark tone={tones[state]}>{t(state)}</Mark>;
}
