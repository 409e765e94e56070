import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { usePhone } from "../../../lib/phone.ts";

/** The parts of a question that are changed less often: on a phone they wait behind a word. */
export function More({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation("indicators");
  if (!usePhone()) return children;
  return (
    <details className="ask-more">
      <summary>{t("more")}</summary>
      <div className="stack-tight">{children}</div>
    </details>
  );
}
