import { exportCare, importContacts, listCare } from "@dongxiao/contract";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { ask } from "../../lib/ask.ts";
import { mayAsk } from "../../lib/may.ts";
import { useMe } from "../../lib/session.tsx";
import { DownloadButton } from "../../parts/DownloadButton.tsx";
import { Page } from "../../parts/Page.tsx";
import { ContactsImport } from "./ContactsImport.tsx";
import { ComplaintsWaiting, LoansWaiting, PromisesWaiting } from "./WaitingTables.tsx";

/** What waits for somebody at the reader's retailers. */
export function CarePage() {
  const { t } = useTranslation(["care", "common"]);
  const { data } = useSuspenseQuery(ask(listCare, {}));
  const takes = mayAsk(useMe(), importContacts);
  return (
    <Page
      title={t("title")}
      subtitle={t("subtitle")}
      actions={
        <>
          {takes ? <ContactsImport /> : null}
          <DownloadButton route={exportCare} input={{}} />
        </>
      }
    >
      <div className="stack">
        <PromisesWaiting promises={data.promises} />
        <ComplaintsWaiting complaints={data.complaints} />
        <LoansWaiting loans={data.loans} />
      </div>
    </Page>
  );
}
