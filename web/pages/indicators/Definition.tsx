import type { IndicatorDefinition } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../lib/figures.tsx";
import { useSaid } from "../../lib/language.ts";
import { type Fact, Facts } from "../../parts/Facts.tsx";
import { Hint } from "../../parts/Hint.tsx";

interface Props {
  readonly definition: IndicatorDefinition;
  /** How many retailers stand behind the value beside it. */
  readonly n?: number | undefined;
}

function useFacts({ definition, n }: Props): readonly Fact[] {
  const { t } = useTranslation("indicators");
  const { count } = useFigures();
  const { version, minimumN, goodDirection, lookBack } = definition;
  const facts: readonly (Fact | null)[] = [
    [t("goodDirection"), t(`good${goodDirection}`)],
    [t("minimumN"), count(minimumN)],
    n === undefined ? null : [t("sample"), count(n)],
    lookBack > 1 ? [t("lookBack"), count(lookBack)] : null,
    [t("version"), count(version)],
  ];
  return facts.filter((fact) => fact !== null);
}

/** What an indicator means and where it comes from. */
function Explained(props: Props) {
  const { t } = useTranslation("indicators");
  const said = useSaid();
  const { formulas, population, sources, isEstimate } = props.definition;
  return (
    <div className="definition">
      <p className="definition-formula">{said(formulas)}</p>
      {isEstimate ? <p>{t("estimateHelp")}</p> : null}
      <p className="quiet">
        {t("population")}: {said(population)}
      </p>
      <Facts facts={useFacts(props)} />
      <p className="quiet">
        {t("source")}: {said(sources)}
      </p>
    </div>
  );
}

/** The definition of an indicator, on hover, focus or touch of the sign beside its name. */
export function Definition({ definition, n }: Props) {
  const { t } = useTranslation("indicators");
  const name = useSaid()(definition.titles);
  return (
    <Hint title={name} label={t("definition", { name })}>
      <Explained definition={definition} n={n} />
    </Hint>
  );
}
