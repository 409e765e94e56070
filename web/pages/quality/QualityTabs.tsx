import { useTranslation } from "react-i18next";
import { NavLink } from "react-router";

const tabs = [
  { path: "/quality", word: "tabAlerts" },
  { path: "/quality/report", word: "tabReport" },
  { path: "/quality/self-check", word: "tabSelf" },
] as const;

/** Leads between the pages of data quality. */
export function QualityTabs() {
  const { t } = useTranslation("quality");
  return (
    <nav aria-label={t("sections")} className="tabs">
      <ul>
        {tabs.map(({ path, word }) => (
          <li key={path}>
            <NavLink to={path} end>
              {t(word)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
