import { me } from "@dongxiao/contract";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useEffect } from "react";
import { useTranslation } from "react-i18next";

import { ask } from "../lib/ask.ts";
import { keepLanguage } from "../lib/language.ts";
import { SignedIn } from "../lib/session.tsx";
import { Refused } from "../lib/wire.ts";
import { FirstPasswordPage } from "../pages/session/FirstPasswordPage.tsx";
import { SignInPage } from "../pages/session/SignInPage.tsx";
import { ErrorPage } from "./ErrorPage.tsx";
import { Waiting } from "./Waiting.tsx";

function isSignedOut(error: Error | null): boolean {
  return error instanceof Refused && error.code === "sign-in-needed";
}

/** Lets nobody past who has not signed in, and nobody on with a first password. */
export function SessionGate({ children }: { readonly children: ReactNode }) {
  const { data, error, refetch } = useQuery(ask(me, {}));
  const { i18n } = useTranslation();
  const language = data?.language;
  useEffect(() => {
    if (language === undefined) return;
    keepLanguage(language);
    void i18n.changeLanguage(language);
  }, [language, i18n]);
  if (isSignedOut(error)) return <SignInPage />;
  if (data?.mustChangePassword === true) return <FirstPasswordPage />;
  if (data !== undefined) return <SignedIn value={data}>{children}</SignedIn>;
  return error === null ? <Waiting /> : <ErrorPage error={error} onRetry={() => void refetch()} />;
}
