import { useTranslation } from "react-i18next";

const sections = [
  "conclusions",
  "indicators",
  "trend",
  "segments",
  "byPriceClass",
  "plans",
  "forecast",
  "visits",
] as const;

/** The brief's table of contents. */
export function Sections() {
  const { t } = useTranslation("brief");
  return (
    <nav aria-label={t("sections")} className="sections">
      <ul>
        {sections.map((section) => (
          <li key={section}>
            <a href={`#${section}`}>{t(section)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
