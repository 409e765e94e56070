import { useTranslation } from "react-i18next";

import { useFigures } from "../../lib/figures.tsx";
import { LicenceMark } from "../retailers/LicenceMark.tsx";
import type { RetailerData } from "./retailer-data.ts";

/** The states of a licence with their days and reasons, the newest first. */
export function LicenceTimeline({ licences }: Pick<RetailerData, "licences">) {
  const { t } = useTranslation(["retailer", "common"]);
  const { day } = useFigures();
  return (
    <ul className="timeline" aria-label={t("licences")}>
      {licences.map(({ from, to, state, reason }) => (
        <li key={from + state}>
          <p className="quiet figure">
            {day(from)} – {to === null ? t("common:ongoing") : day(to)}
          </p>
          <p className="row">
            <LicenceMark state={state} />
            {reason}
          </p>
        </li>
      ))}
    </ul>
  );
}
