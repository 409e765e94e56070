import { readRetailer, recordObservation } from "@dongxiao/contract";
import { useSuspenseQuery } from "@tanstack/react-query";

import { ask } from "../../lib/ask.ts";
import { mayAsk } from "../../lib/may.ts";
import { useNumber } from "../../lib/param.ts";
import { useMe } from "../../lib/session.tsx";
import { Page } from "../../parts/Page.tsx";
import { LicenceMark } from "../retailers/LicenceMark.tsx";
import { TierPanel } from "../tiers/TierPanel.tsx";
import { UpliftPanel } from "../uplift/UpliftPanel.tsx";
import { FactsPanel } from "./FactsPanel.tsx";
import { HistoryPanel } from "./HistoryPanel.tsx";
import { ObservationsPanel } from "./ObservationsPanel.tsx";
import { PlansPanel } from "./PlansPanel.tsx";
import { RecordButton } from "./RecordButton.tsx";
import { SegmentPanel } from "./SegmentPanel.tsx";
import { SupplyPanel } from "./SupplyPanel.tsx";
import { TopSkusPanel } from "./TopSkusPanel.tsx";

/** One retailer: what it is, was and orders, what it was given and why; its own people read that first. */
export function RetailerPage() {
  const id = useNumber("id");
  const { data } = useSuspenseQuery(ask(readRetailer, { id }));
  const { name, licenceCode, licenceState } = data.retailer;
  const me = useMe();
  const records = mayAsk(me, recordObservation);
  const isOwn = me.retailerId === id;
  const plans = <PlansPanel plans={data.plans} />;
  return (
    <Page
      title={name}
      subtitle={
        <span className="row">
          <span className="figure">{licenceCode}</span>
          <LicenceMark state={licenceState} />
        </span>
      }
      actions={records ? <RecordButton retailerId={id} /> : undefined}
    >
      <div className="stack">
        {isOwn ? plans : null}
        <FactsPanel data={data} />
        <TierPanel retailerId={id} />
        <UpliftPanel retailerId={id} />
        <div className="pair">
          <SupplyPanel weeks={data.weeks} />
          <SegmentPanel segment={data.segment} />
        </div>
        {isOwn ? null : plans}
        <div className="halves">
          <TopSkusPanel skus={data.topSkus} />
          <HistoryPanel data={data} />
        </div>
        <ObservationsPanel observations={data.observations} />
      </div>
    </Page>
  );
}
