import { useTranslation } from "react-i18next";
import { useLocation } from "react-router";

import { Tabs } from "../../parts/Tabs.tsx";

const tabs = [
  { path: "/quality", word: "tabAlerts" },
  { path: "/quality/report", word: "tabReport" },
  { path: "/quality/self-check", word: "tabSelf" },
] as const;

/** Leads between the pages of data quality. */
export function QualityTabs() {
  const { t } = useTranslation("quality");
  const { pathname } = useLocation();
  const links = tabs.map(({ path, word }) => ({ id: path, to: path, word: t(word) }));
  return <Tabs label={t("sections")} tabs={links} current={pathname} />;
}
