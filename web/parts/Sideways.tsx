import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

/** What scrolls must take the focus, or a keyboard cannot scroll it (WCAG 2.1.1). */
const focusable = { tabIndex: 0 };

/** Something wider than its place: it scrolls on its own, also by keyboard. */
export function Sideways({ title, children }: Props) {
  const { t } = useTranslation();
  return (
    <section className="sideways" {...focusable} aria-label={t("sideways", { title })}>
      {children}
    </section>
  );
}
