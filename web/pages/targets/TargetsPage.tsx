import { applyTargetFlags, createTargetRegister, listTargetRegisters } from "@dongxiao/contract";
import { PlusOutlined } from "@ant-design/icons";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { ask } from "../../lib/ask.ts";
import { mayAsk } from "../../lib/may.ts";
import { useMe } from "../../lib/session.tsx";
import { Asking } from "../../parts/Asking.tsx";
import { Page } from "../../parts/Page.tsx";
import { ApplyFlags } from "./ApplyFlags.tsx";
import { RegisterForm } from "./RegisterForm.tsx";
import { RegistersPanel } from "./RegistersPanel.tsx";

function Actions({ isEmpty }: { readonly isEmpty: boolean }) {
  const { t } = useTranslation("targets");
  const me = useMe();
  return (
    <>
      {mayAsk(me, applyTargetFlags) && !isEmpty ? (
        <Asking word={t("apply")}>{(close) => <ApplyFlags onDone={close} />}</Asking>
      ) : null}
      {mayAsk(me, createTargetRegister) ? (
        <Asking word={t("create")} icon={<PlusOutlined />} type="primary">
          {(close) => <RegisterForm onDone={close} />}
        </Asking>
      ) : null}
    </>
  );
}

/** The target registers: who may have the scarce SKUs. */
export function TargetsPage() {
  const { t } = useTranslation("targets");
  const { data } = useSuspenseQuery(ask(listTargetRegisters, {}));
  const { registers } = data;
  return (
    <Page
      title={t("title")}
      subtitle={t("subtitle")}
      actions={<Actions isEmpty={registers.length === 0} />}
    >
      <RegistersPanel registers={registers} />
    </Page>
  );
}
