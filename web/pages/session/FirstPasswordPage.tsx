import { useTranslation } from "react-i18next";

import { Entrance } from "./Entrance.tsx";
import { PasswordForm } from "./PasswordForm.tsx";

const stay = (): void => {};

/** Nobody goes on with a first password that somebody else chose. */
export function FirstPasswordPage() {
  const { t } = useTranslation("session");
  return (
    <Entrance>
      <h1>{t("firstTitle")}</h1>
      <p className="quiet entrance-help">{t("firstHelp")}</p>
      <PasswordForm onChanged={stay} />
    </Entrance>
  );
}
