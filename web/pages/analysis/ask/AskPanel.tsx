import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

/** The question of an analysis: its fields, and what it is narrowed to. */
export function AskPanel({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation("analysis");
  return (
    <section className="panel">
      <search className="filters analysis-ask" aria-label={t("filters")}>
        {children}
      </search>
    </section>
  );
}
