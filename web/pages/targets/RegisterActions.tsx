import {
  decideTargetRegister,
  exportTargets,
  importTargets,
  type TargetRegisterAnswer,
} from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import { mayAsk } from "../../lib/may.ts";
import { useMe } from "../../lib/session.tsx";
import { Asking } from "../../parts/Asking.tsx";
import { DownloadButton } from "../../parts/DownloadButton.tsx";
import { DecideForm } from "./DecideForm.tsx";
import { ImportForm } from "./ImportForm.tsx";

/** What can be done with a whole register. */
export function RegisterActions({ answer }: { readonly answer: TargetRegisterAnswer }) {
  const { t } = useTranslation(["targets", "common"]);
  const me = useMe();
  const { register, asOf, decisions } = answer;
  const { id } = register;
  const [newest] = decisions;
  return (
    <>
      <DownloadButton route={exportTargets} input={{ id, asOf }} />
      {mayAsk(me, importTargets) ? (
        <Asking word={t("import")}>
          {(close) => <ImportForm registerId={id} onDone={close} />}
        </Asking>
      ) : null}
      {newest !== undefined && mayAsk(me, decideTargetRegister) ? (
        <Asking word={t("decide")}>
          {(close) => <DecideForm registerId={id} decision={newest} onDone={close} />}
        </Asking>
      ) : null}
    </>
  );
}
