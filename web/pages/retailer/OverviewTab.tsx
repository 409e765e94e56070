import { useMe } from "../../lib/session.tsx";
import { FactsPanel } from "./FactsPanel.tsx";
import { ObservationsPanel } from "./ObservationsPanel.tsx";
import { PlansPanel } from "./PlansPanel.tsx";
import { SupplyPanel } from "./SupplyPanel.tsx";
import type { TabProps } from "./tab.ts";
import { TopSkusPanel } from "./TopSkusPanel.tsx";

/** What the retailer is, orders and was given; its own people read first what they were given and why. */
export function OverviewTab({ data, retailerId }: TabProps) {
  const isOwn = useMe().retailerId === retailerId;
  const plans = <PlansPanel plans={data.plans} />;
  return (
    <>
      {isOwn ? plans : null}
      <FactsPanel data={data} />
      <div className="pair">
        <div className="stack">
          <SupplyPanel weeks={data.weeks} />
          {isOwn ? null : plans}
          <ObservationsPanel observations={data.observations} />
        </div>
        <TopSkusPanel skus={data.topSkus} />
      </div>
    </>
  );
}
