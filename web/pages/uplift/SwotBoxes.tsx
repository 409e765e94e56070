import type { SwotSheet } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import { useSaid } from "../../lib/language.ts";

const quadrants = ["strength", "weakness", "opportunity", "threat"] as const;

/** A prefilled sheet in its four boxes, to be read. */
export function SwotBoxes({ lines }: { readonly lines: SwotSheet["swot"] }) {
  const { t } = useTranslation("uplift");
  const said = useSaid();
  return (
    <div className="swot">
      {quadrants.map((quadrant) => {
        const own = lines.filter((line) => line.quadrant === quadrant);
        return (
          <section key={quadrant} className="swot-box" aria-label={t(quadrant)}>
            <h3>{t(quadrant)}</h3>
            {own.length === 0 ? <p className="quiet">{t("emptyBox")}</p> : null}
            <ul>
              {own.map(({ rule, sentence }) => (
                <li key={rule}>{said(sentence)}</li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
