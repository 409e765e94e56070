import { wordsOf } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import { useLanguage } from "./language.ts";
import { Refused, Unanswered } from "./wire.ts";

/** What went wrong, in two sentences: what, and what to do about it. */
export interface Failure {
  readonly kind: "problem" | "away" | "fault" | "bug";
  readonly title: string;
  readonly help: string;
}

/** Puts any error into the reader's words. */
export function useFailure(): (error: Error) => Failure {
  const { t } = useTranslation();
  const language = useLanguage();
  return (error) => {
    if (error instanceof Refused) {
      const help = wordsOf(error.code, error.detail, language);
      return { kind: "problem", title: t("refusedTitle"), help };
    }
    if (error instanceof Unanswered && error.status === 0)
      return { kind: "away", title: t("unanswered"), help: t("unansweredHelp") };
    if (error instanceof Unanswered && error.status !== 500)
      return { kind: "fault", title: t("fault"), help: t("faultHelp") };
    return { kind: "bug", title: t("broken"), help: t("brokenHelp") };
  };
}
