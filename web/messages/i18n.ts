import { createInstance, type i18n as I18n } from "i18next";
import { initReactI18next } from "react-i18next";

import { keptLanguage } from "../lib/language.ts";
import { english } from "./en/index.ts";
import { zhHans } from "./zh-hans/index.ts";
import { zhHant } from "./zh-hant/index.ts";

declare module "i18next" {
  interface CustomTypeOptions {
    resources: typeof zhHans;
    keySeparator: false;
    defaultNS: "common";
  }
}

/** The words of the house, in the language last chosen on this device. */
export const i18n: I18n = createInstance();

await i18n.use(initReactI18next).init({
  lng: keptLanguage(),
  resources: { "zh-Hans": zhHans, "zh-Hant": zhHant, en: english },
  defaultNS: "common",
  keySeparator: false,
  interpolation: { escapeValue: false },
});
