import type { TierSheet } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../lib/figures.tsx";
import { useSaid } from "../../lib/language.ts";
import { StateMark } from "./StateMark.tsx";

function When({ sheet: { period: name, validFrom, state } }: { readonly sheet: TierSheet }) {
  const { t } = useTranslation("tiers");
  const { period, day } = useFigures();
  if (validFrom === null || state !== "published")
    return (
      <p className="row quiet">
        {period(name)} <StateMark state={state} />
      </p>
    );
  return <p className="quiet">{t("sheetOf", { period: period(name), day: day(validFrom) })}</p>;
}

function Lifts({ sheet: { lifts } }: { readonly sheet: TierSheet }) {
  const { t } = useTranslation("tiers");
  const said = useSaid();
  if (lifts.length === 0) return null;
  return (
    <>
      <h3>{t("lifts")}</h3>
      <ul className="tier-sentences">
        {lifts.map(({ input, sentence }) => (
          <li key={input}>{said(sentence)}</li>
        ))}
      </ul>
    </>
  );
}

/** A retailer's tier with the numbers of its own that put it there, and what would lift it. */
export function Sheet({ sheet }: { readonly sheet: TierSheet }) {
  const said = useSaid();
  return (
    <div className="segment">
      <p className="segment-letter figure">{sheet.granted ?? sheet.tier}</p>
      <div className="stack-tight">
        <ul className="tier-sentences">
          {sheet.sentences.map((sentence) => (
            <li key={sentence.en}>{said(sentence)}</li>
          ))}
        </ul>
        <Lifts sheet={sheet} />
        <When sheet={sheet} />
      </div>
    </div>
  );
}
