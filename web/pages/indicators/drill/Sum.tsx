import { useTranslation } from "react-i18next";

import { useFigures } from "../../../lib/figures.tsx";
import { addedUp } from "./sums.ts";
import type { Holder, Term } from "./term.ts";

interface Props {
  readonly term: Term;
  readonly holders: readonly Holder[];
  readonly write: (value: number) => string;
}

/** How far those who are listed make the total. */
function Listed({ term, holders, write }: Props) {
  const { t } = useTranslation("drill");
  const { count } = useFigures();
  const { whole, listed, rest, left, state } = addedUp(term, holders);
  const shown = { shown: count(holders.length), rest: count(rest), left: write(left) };
  const sum = write(listed);
  if (state === "partly") return <p className="quiet">{t("shownOf", { ...shown, sum })}</p>;
  if (state === "checked") return <p className="quiet">{t("checked", { sum })}</p>;
  return <p className="tone-bad">{t("differs", { sum, total: write(whole) })}</p>;
}

/** How many make a total and how they add up to it. */
export function Sum(props: Props) {
  const { term, write } = props;
  const { t } = useTranslation("drill");
  const { count, precise } = useFigures();
  const total = write(term.total * term.per);
  const divided = t("per", { total, per: precise(term.per), figure: write(term.total) });
  return (
    <div>
      <p>
        <strong>{t("adds", { holders: count(term.holders), total })}</strong>
        {term.per === 1 ? null : ` · ${divided}`}
      </p>
      <Listed {...props} />
    </div>
  );
}
