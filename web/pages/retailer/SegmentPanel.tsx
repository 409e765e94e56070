import { useTranslation } from "react-i18next";

import { useFigures } from "../../lib/figures.tsx";
import { useSaid } from "../../lib/language.ts";
import { Nothing } from "../../parts/Nothing.tsx";
import { Panel } from "../../parts/Panel.tsx";
import type { RetailerData } from "./retailer-data.ts";

/** The retailer's class and the numbers that put it there. */
export function SegmentPanel({ segment }: Pick<RetailerData, "segment">) {
  const { t } = useTranslation("retailer");
  const { day } = useFigures();
  const said = useSaid();
  return (
    <Panel title={t("segment")}>
      {segment === null ? (
        <Nothing>{t("notSegmented")}</Nothing>
      ) : (
        <div className="segment">
          <p className="segment-letter">{segment.segment}</p>
          <div>
            <p>{said(segment.reason)}</p>
            <p className="quiet">{t("segmentOf", { cycle: day(segment.cycle) })}</p>
          </div>
        </div>
      )}
    </Panel>
  );
}
