import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { Brand } from "../../parts/Brand.tsx";
import { LanguageSelect } from "../../parts/LanguageSelect.tsx";

/** The frame of what is seen before the house: the product on one side, a form on the other. */
export function Entrance({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation("session");
  return (
    <div className="entrance">
      <div className="entrance-side">
        <Brand />
        <div>
          <p className="entrance-promise">{t("promise")}</p>
          <p className="entrance-about">{t("about")}</p>
        </div>
        <Bars />
      </div>
      <main className="entrance-main">
        <div className="entrance-form">{children}</div>
        <LanguageSelect />
      </main>
    </div>
  );
}

const heights = [34, 52, 41, 63, 58, 76, 49, 68, 84, 72, 92, 61, 79, 100, 88, 70];

function Bars() {
  return (
    <svg className="entrance-bars" viewBox="0 0 320 100" aria-hidden="true">
      {heights.map((height, place) => (
        <rect key={height} x={place * 20} y={100 - height} width="13" height={height} rx="1.5" />
      ))}
    </svg>
  );
}
