import { useTranslation } from "react-i18next";
import { NavLink } from "react-router";

import { useMe } from "../lib/session.tsx";
import { menuOf } from "./menu.ts";

/** The main menu, as far as the person's roles reach. */
export function Navigation({ onChosen }: { readonly onChosen?: () => void }) {
  const { t } = useTranslation("shell");
  return (
    <nav aria-label={t("mainMenu")} className="menu">
      <ul>
        {menuOf(useMe()).map(({ path, word, Icon }) => (
          <li key={path}>
            <NavLink to={path} end={path === "/"} onClick={onChosen}>
              <Icon />
              {t(word)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
