import { scoreKinds } from "@dongxiao/core/retailers";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../lib/figures.tsx";
import { useSaid } from "../../lib/language.ts";
import { Mark } from "../../parts/Mark.tsx";
import type { Due } from "./score-data.ts";

const tones = { coming: "calm", due: "warn", late: "bad" } as const;

/** When the newest month's scores are to be made, and which kinds are not published yet. */
export function DueNote({ due: { period: name, from, to, state, kinds } }: { readonly due: Due }) {
  const { t } = useTranslation("scores");
  const { period, day } = useFigures();
  const said = useSaid();
  const words = { coming: t("coming"), due: t("dueNow"), late: t("late") };
  const isDone = kinds.length === 0;
  const missing = kinds.map((kind) => said(scoreKinds[kind])).join(t("comma"));
  return (
    <p className="row score-due">
      <Mark tone={isDone ? "good" : tones[state]}>{isDone ? t("dueDone") : words[state]}</Mark>
      <span>
        {t("due", { period: period(name), from: day(from), to: day(to) })}
        {isDone ? "" : ` ${t("dueMissing", { kinds: missing })}`}
      </span>
    </p>
  );
}
