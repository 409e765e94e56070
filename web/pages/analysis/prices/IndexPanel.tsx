import type { PriceIndexShown } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../../lib/figures.tsx";
import { Panel } from "../../../parts/Panel.tsx";

interface Props {
  readonly index: PriceIndexShown;
}

interface ListProps {
  readonly title: string;
  readonly entries: readonly { readonly code: string; readonly text: string }[];
}

function Listed({ title, entries }: ListProps) {
  if (entries.length === 0) return null;
  return (
    <details className="chart-data">
      <summary>{title}</summary>
      <ul className="index-list">
        {entries.map(({ code, text }) => (
          <li key={code}>{text}</li>
        ))}
      </ul>
    </details>
  );
}

function Value({ index }: Props) {
  const { t } = useTranslation("analysis");
  const { fixed, moneyAbout } = useFigures();
  if (index.index === null) return <p className="quiet">{t("indexNone")}</p>;
  return (
    <p className="index-value">
      <span className="figure">{fixed(index.index)}</span>
      <span className="quiet figure">
        {moneyAbout(index.numeratorCnyCents)} ÷ {moneyAbout(index.denominatorCnyCents)} × 100
      </span>
    </p>
  );
}

function Reasons({ index }: Props) {
  const { t } = useTranslation("analysis");
  const { count, percent } = useFigures();
  return (
    <ul className="links quiet">
      {index.reasons.map(({ because, skus, share }) => (
        <li key={because} className="figure">
          {t("reason", { why: t(because), skus: count(skus), share: percent(share) })}
        </li>
      ))}
    </ul>
  );
}

function Members({ index: { carried, dropped, reasons } }: Props) {
  const { t } = useTranslation("analysis");
  const { count } = useFigures();
  const out = reasons.reduce((sum, { skus }) => sum + skus, 0);
  const [missing, old] = [
    dropped.map(({ code, name, because }) => ({ code, text: `${name} · ${t(because)}` })),
    carried.map(({ code, name, cycles }) => ({
      code,
      text: `${name} · ${t("statecarried", { weeks: cycles })}`,
    })),
  ];
  const shown = { n: count(out), shown: count(dropped.length) };
  return (
    <>
      <Listed title={t("indexOut", shown)} entries={missing} />
      <Listed title={t("indexCarried", { n: count(carried.length) })} entries={old} />
    </>
  );
}

/** The retail price index: its value, what it is made of, and which SKUs are not in it and why. */
export function IndexPanel({ index }: Props) {
  const { t } = useTranslation("analysis");
  const { count, percent } = useFigures();
  const note = t("indexNote", { n: count(index.n), covered: percent(index.coveredShare) });
  return (
    <Panel title={t("index")} note={note}>
      <Value index={index} />
      <Reasons index={index} />
      <Members index={index} />
    </Panel>
  );
}
