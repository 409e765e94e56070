import type { ScoreSheetShown } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../../lib/figures.tsx";
import { useSaid } from "../../../lib/language.ts";
import { ScoreStateMark } from "../ScoreStateMark.tsx";
import { usePoints } from "../use-points.ts";

type Part = ScoreSheetShown["parts"][number];

function PartBar({ titles, valueText, points: own, mostPoints }: Part) {
  const { t } = useTranslation("scores");
  const said = useSaid();
  const points = usePoints();
  const words = t("partOf", { item: said(titles), points: points(own), most: points(mostPoints) });
  return (
    <li title={words}>
      <span className="score-part-name">
        {said(titles)} <span className="quiet">{said(valueText)}</span>
      </span>
      <span className="score-track" aria-hidden="true">
        <span style={{ width: `${mostPoints === 0 ? 0 : (100 * own) / mostPoints}%` }} />
      </span>
      <span className="figure">
        {points(own)} <span className="quiet">/ {points(mostPoints)}</span>
      </span>
    </li>
  );
}

function Heads({ sheet: { heads, parts } }: { readonly sheet: ScoreSheetShown }) {
  const said = useSaid();
  const points = usePoints();
  return heads.map(({ id, titles, points: own, mostPoints }) => (
    <section key={id} className="score-head" aria-label={said(titles)}>
      <h3 className="score-head-name">
        {said(titles)}
        <span className="figure">
          {points(own)} <span className="quiet">/ {points(mostPoints)}</span>
        </span>
      </h3>
      <ul className="score-parts">
        {parts
          .filter(({ head }) => head === id)
          .map((part) => (
            <PartBar key={part.item} {...part} />
          ))}
      </ul>
    </section>
  ));
}

function Lifts({ sheet: { lifts } }: { readonly sheet: ScoreSheetShown }) {
  const { t } = useTranslation("scores");
  const said = useSaid();
  return (
    <>
      <h3>{t("lifts")}</h3>
      {lifts.length === 0 ? <p className="quiet">{t("noLifts")}</p> : null}
      <ul className="tier-sentences">
        {lifts.map(({ item, sentence }) => (
          <li key={item}>{said(sentence)}</li>
        ))}
      </ul>
    </>
  );
}

function Total({ sheet }: { readonly sheet: ScoreSheetShown }) {
  const { t } = useTranslation("scores");
  const { period, count } = useFigures();
  const said = useSaid();
  const points = usePoints();
  const { rating, grade, rank, state } = sheet;
  const total = t("ofMost", { points: points(sheet.points), most: points(sheet.mostPoints) });
  return (
    <p className="row score-total">
      <strong className="score-rating figure">{rating ?? said(grade.titles)}</strong>
      <span>
        {rating === null ? "" : `${said(grade.titles)} · `}
        {total} · {t("place", { rank: count(rank) })}
      </span>
      <span className="quiet">
        {period(sheet.period)} · {t("version", { n: sheet.version })}
      </span>
      {state === "published" ? null : <ScoreStateMark state={state} />}
    </p>
  );
}

/** A retailer's score: the total, the parts as bars under their heads, and what would lift it. */
export function ScoreSheet({ sheet }: { readonly sheet: ScoreSheetShown }) {
  return (
    <div className="stack-tight">
      <Total sheet={sheet} />
      <div className="score-heads">
        <Heads sheet={sheet} />
      </div>
      <Lifts sheet={sheet} />
    </div>
  );
}
