import { Suspense } from "react";
import { useTranslation } from "react-i18next";
import { Outlet, ScrollRestoration, useLocation } from "react-router";

import { usePhone } from "../lib/phone.ts";
import { Account } from "./Account.tsx";
import { Boundary } from "./Boundary.tsx";
import { Brand } from "./Brand.tsx";
import { Navigation } from "./Navigation.tsx";
import { PhoneBar } from "./PhoneBar.tsx";
import { Waiting } from "./Waiting.tsx";

function Rail() {
  return (
    <div className="rail">
      <header>
        <Brand />
      </header>
      <Navigation />
      <Account />
    </div>
  );
}

/** The frame of every page behind the sign-in. */
export function Shell() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  return (
    <div className="shell">
      <a className="skip" href="#content">
        {t("skip")}
      </a>
      {usePhone() ? <PhoneBar /> : <Rail />}
      <main id="content" tabIndex={-1}>
        <Boundary key={pathname}>
          <Suspense fallback={<Waiting />}>
            <Outlet />
          </Suspense>
        </Boundary>
      </main>
      <ScrollRestoration />
    </div>
  );
}
