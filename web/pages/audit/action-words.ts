import { useTranslation } from "react-i18next";

import { actions } from "../../messages/zh-hans/actions.ts";

type Known = keyof typeof actions;

function isKnown(text: string): text is Known {
  return text in actions;
}

/** The deeds that the log is most often narrowed to. */
export const deeds = [
  "sign-in",
  "apply-import",
  "undo-import",
  "run-week",
  "record-observation",
  "add-person",
  "change-person",
  "reset-password",
  "change-password",
  "add-assignment",
  "end-assignment",
  "add-task",
  "change-task",
  "delete-task",
  "publish-tiers",
  "withdraw-tiers",
  "target-activate",
  "target-remove",
  "adopt-score-scheme",
  "publish-scores",
  "withdraw-scores",
] as const satisfies readonly Known[];

/** The words of a deed or of what it was done to; an unknown one as it is. */
export function useActionWords(): (text: string) => string {
  const { t } = useTranslation("actions");
  return (text) => (isKnown(text) ? t(text) : text);
}
