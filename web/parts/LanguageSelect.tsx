import type { Language } from "@dongxiao/core/units";
import { Select } from "antd";
import { useTranslation } from "react-i18next";

import { keepLanguage, useLanguage } from "../lib/language.ts";

const names: readonly { readonly value: Language; readonly label: string }[] = [
  { value: "zh-Hans", label: "简体中文" },
  { value: "zh-Hant", label: "繁體中文" },
  { value: "en", label: "English" },
];

/** Chooses the language of the page; each is named in itself. */
export function LanguageSelect({ onChosen }: { readonly onChosen?: (to: Language) => void }) {
  const { t, i18n } = useTranslation("shell");
  const choose = (language: Language): void => {
    keepLanguage(language);
    void i18n.changeLanguage(language);
    onChosen?.(language);
  };
  return (
    <Select<Language>
      aria-label={t("language")}
      value={useLanguage()}
      options={[...names]}
      onChange={choose}
      size="small"
      className="language"
    />
  );
}
