import type { Language } from "@dongxiao/core/units";
import { App, ConfigProvider } from "antd";
import en from "antd/locale/en_US";
import zhHans from "antd/locale/zh_CN";
import zhHant from "antd/locale/zh_TW";
import { useEffect } from "react";
import { RouterProvider } from "react-router";

import { useLanguage } from "../lib/language.ts";
import { theme } from "../style/theme.ts";
import { pages } from "./pages.tsx";
import { SessionGate } from "./SessionGate.tsx";

const locales: Record<Language, typeof zhHans> = { "zh-Hans": zhHans, "zh-Hant": zhHant, en };

/** Everything, in the reader's language and the house's colours. */
export function House() {
  const language = useLanguage();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <ConfigProvider
      locale={locales[language]}
      theme={theme}
      button={{ autoInsertSpace: false }}
      wave={{ disabled: true }}
    >
      <App>
        <SessionGate>
          <RouterProvider router={pages} />
        </SessionGate>
      </App>
    </ConfigProvider>
  );
}
