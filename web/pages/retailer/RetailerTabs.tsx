import { useTranslation } from "react-i18next";

import { Tabs } from "../../parts/Tabs.tsx";
import { tabs } from "./tabs.ts";

/** Leads between the tabs of a retailer's page; each has its own address. */
export function RetailerTabs({ current }: { readonly current: string }) {
  const { t } = useTranslation("retailer");
  const links = tabs.map(({ id, word }) => ({ id, to: { search: `?tab=${id}` }, word: t(word) }));
  return <Tabs label={t("sections")} tabs={links} current={current} />;
}
