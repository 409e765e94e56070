import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { Page } from "./Page.tsx";

/** An address that leads nowhere. */
export function MissingPage() {
  const { t } = useTranslation();
  return (
    <Page title={t("pageMissing")} subtitle={t("pageMissingHelp")}>
      <p>
        <Link to="/">{t("toHome")}</Link>
      </p>
    </Page>
  );
}
