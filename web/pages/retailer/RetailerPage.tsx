import { readRetailer, recordObservation } from "@dongxiao/contract";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router";

import { ask } from "../../lib/ask.ts";
import { mayAsk } from "../../lib/may.ts";
import { useNumber } from "../../lib/param.ts";
import { useMe } from "../../lib/session.tsx";
import { Page } from "../../parts/Page.tsx";
import { LicenceMark } from "../retailers/LicenceMark.tsx";
import { RecordButton } from "./RecordButton.tsx";
import { RetailerTabs } from "./RetailerTabs.tsx";
import { tabNamed } from "./tabs.ts";

/** One retailer, tab by tab: what it is and orders, how it is judged, what it was. */
export function RetailerPage() {
  const { t } = useTranslation("care");
  const id = useNumber("id");
  const { data } = useSuspenseQuery(ask(readRetailer, { id }));
  const { name, licenceCode, licenceState } = data.retailer;
  const records = mayAsk(useMe(), recordObservation);
  const [params] = useSearchParams();
  const tab = tabNamed(params.get("tab"));
  return (
    <Page
      title={name}
      subtitle={
        <span className="row">
          <span className="figure">{licenceCode}</span>
          <LicenceMark state={licenceState} />
          <Link to={`/retailers/${id}/card`}>{t("openCard")} →</Link>
        </span>
      }
      actions={records ? <RecordButton retailerId={id} /> : undefined}
    >
      <div className="stack">
        <RetailerTabs current={tab.id} />
        <tab.Content data={data} retailerId={id} />
      </div>
    </Page>
  );
}
