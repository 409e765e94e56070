import { useTranslation } from "react-i18next";

/** The product's mark and name. */
export function Brand() {
  const { t, i18n } = useTranslation();
  return (
    <div className="brand">
      <img src="/mark.svg" alt="" width="28" height="28" />
      <span className="brand-name">{t("product")}</span>
      {i18n.language === "en" ? null : <span className="brand-latin">Dongxiao</span>}
    </div>
  );
}
