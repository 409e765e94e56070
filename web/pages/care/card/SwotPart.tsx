import type { RetailerCard } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import { useSaid } from "../../../lib/language.ts";
import { Part } from "./Part.tsx";

const sides = ["strengths", "weaknesses", "opportunities", "threats"] as const;

/** Strengths, weaknesses, opportunities and threats, where they were drawn up. */
export function SwotPart({ swot }: Pick<RetailerCard, "swot">) {
  const { t } = useTranslation("card");
  const said = useSaid();
  if (swot === null) return null;
  return (
    <Part title={t("swot")} wide>
      <div className="sheet-swot">
        {sides.map((side) => (
          <div key={side}>
            <h4>{t(side)}</h4>
            <ul>
              {swot[side].map((sentence) => (
                <li key={sentence.en}>{said(sentence)}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Part>
  );
}
