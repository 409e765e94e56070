import { useTranslation } from "react-i18next";

import { isCoded, useCodes } from "../../lib/codes.ts";
import { useFigures } from "../../lib/figures.tsx";
import { Panel } from "../../parts/Panel.tsx";
import { type Attribute, type Change, changesOf, type Span } from "./changes.ts";
import { LicenceTimeline } from "./LicenceTimeline.tsx";
import type { RetailerData } from "./retailer-data.ts";

function useWritten(): (span: Span, attribute: Attribute) => string {
  const { t } = useTranslation("retailers");
  const wordOf = useCodes();
  return (span, attribute) => {
    if (attribute === "target") return span.target ? t("yes") : t("no");
    return isCoded(attribute) ? wordOf(attribute, span[attribute]) : String(span[attribute]);
  };
}

function ChangeItem({ change }: { readonly change: Change }) {
  const { t } = useTranslation(["retailers", "retailer"]);
  const { day } = useFigures();
  const written = useWritten();
  const { span, before, changed } = change;
  const nameOf = (attribute: Attribute): string =>
    attribute === "address" || attribute === "phone" ? t(`retailer:${attribute}`) : t(attribute);
  return (
    <li>
      <p className="quiet figure">{day(span.from)}</p>
      {before === undefined ? (
        <p>{t("retailer:firstEntry")}</p>
      ) : (
        changed.map((attribute) => (
          <p key={attribute}>
            {nameOf(attribute)}
            {t("retailer:colon")}
            <del>{written(before, attribute)}</del> → <ins>{written(span, attribute)}</ins>
          </p>
        ))
      )}
    </li>
  );
}

/** What the retailer was before, and since when it is what it is. */
export function HistoryPanel({ data }: { readonly data: RetailerData }) {
  const { t } = useTranslation("retailer");
  return (
    <Panel title={t("history")}>
      <div className="stack-tight">
        <ul className="timeline" aria-label={t("history")}>
          {changesOf(data.history).map((change) => (
            <ChangeItem key={change.span.from} change={change} />
          ))}
        </ul>
        <h3>{t("licences")}</h3>
        <LicenceTimeline licences={data.licences} />
      </div>
    </Panel>
  );
}
