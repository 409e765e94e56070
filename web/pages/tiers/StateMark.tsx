import { useTranslation } from "react-i18next";

import { Mark, type Tone } from "../../parts/Mark.tsx";
import type { TierRunShown } from "./tier-data.ts";

const tones: Readonly<Record<TierRunShown["state"], Tone>> = {
  draft: "warn",
  published: "good",
  withdrawn: "plain",
};

/** What became of a grading. */
export function StateMark({ state }: Pick<TierRunShown, "state">) {
  const { t } = useTranslation("tiers");
  return <Mark tone={tones[state]}>{t(state)}</Mark>;
}
