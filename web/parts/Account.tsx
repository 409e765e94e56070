import { changeLanguage, roles, signOut } from "@dongxiao/contract";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Language } from "@dongxiao/core/units";

import { useTell } from "../lib/ask.ts";
import { useSaid } from "../lib/language.ts";
import { useMe } from "../lib/session.tsx";
import { ChangePasswordModal } from "../pages/session/ChangePasswordModal.tsx";
import { LanguageSelect } from "./LanguageSelect.tsx";
import { rolesOf } from "./menu.ts";

function Who() {
  const me = useMe();
  const said = useSaid();
  const { t } = useTranslation("shell");
  const units = [...new Set(me.units.map(({ name }) => name))];
  const standsInFor = me.units.flatMap(({ standsInFor: name }) => name ?? []);
  return (
    <div className="who">
      <p className="who-name">{me.name}</p>
      <p className="quiet">
        {rolesOf(me)
          .map((role) => said(roles[role]))
          .join(" · ")}
      </p>
      {units.length === 0 ? null : <p className="quiet who-units">{units.join(" · ")}</p>}
      {standsInFor.map((name) => (
        <p key={name} className="quiet">
          {t("standIn", { name })}
        </p>
      ))}
    </div>
  );
}

/** Who is signed in, their language, and the way out. */
export function Account() {
  const { t } = useTranslation("shell");
  const { mutate: say } = useTell(changeLanguage);
  const { mutate: leave, isPending } = useTell(signOut);
  const [changing, setChanging] = useState(false);
  return (
    <section className="account" aria-label={t("account")}>
      <Who />
      <LanguageSelect onChosen={(language: Language) => say({ language })} />
      <div className="row account-row">
        <Button type="text" size="small" onClick={() => setChanging(true)}>
          {t("password")}
        </Button>
        <Button type="text" size="small" disabled={isPending} onClick={() => leave({})}>
          {t("signOut")}
        </Button>
      </div>
      <ChangePasswordModal open={changing} onClose={() => setChanging(false)} />
    </section>
  );
}
