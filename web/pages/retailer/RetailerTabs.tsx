import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { tabs } from "./tabs.ts";

/** Leads between the tabs of a retailer's page; each has its own address. */
export function RetailerTabs({ current }: { readonly current: string }) {
  const { t } = useTranslation("retailer");
  return (
    <nav className="tabs" aria-label={t("sections")}>
      <ul>
        {tabs.map(({ id, word }) => (
          <li key={id}>
            <Link to={{ search: `?tab=${id}` }} aria-current={id === current ? "page" : undefined}>
              {t(word)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
