import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

/** Something wider than its place: it scrolls on its own, also by keyboard. */
export function Sideways({ title, children }: Props) {
  const { t } = useTranslation();
  return (
    // What scrolls must take the focus, or a keyboard cannot scroll it (WCAG 2.1.1).
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="sideways" tabIndex={0} aria-label={t("sideways", { title })}>
      {children}
    </section>
  );
}
