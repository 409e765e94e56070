import { useTranslation } from "react-i18next";

import { useFigures } from "../../lib/figures.tsx";
import { useSaid } from "../../lib/language.ts";
import { Facts } from "../../parts/Facts.tsx";
import { Hint } from "../../parts/Hint.tsx";
import type { Indicator } from "./indicator.ts";

function Explained({ indicator }: { readonly indicator: Indicator }) {
  const { t } = useTranslation("brief");
  const { precise, count } = useFigures();
  const { formulas, version, now } = indicator;
  const said = useSaid();
  return (
    <div className="definition">
      <p className="definition-formula">{said(formulas)}</p>
      <Facts
        facts={[
          [t("numerator"), precise(now.numerator)],
          [t("denominator"), precise(now.denominator)],
          [t("sample"), count(now.n)],
          [t("version"), count(version)],
        ]}
      />
    </div>
  );
}

/** What an indicator means: its formula, version and the counts behind it, on hover, focus or touch. */
export function Definition({ indicator }: { readonly indicator: Indicator }) {
  const { t } = useTranslation("brief");
  const name = useSaid()(indicator.titles);
  return (
    <Hint title={name} label={t("definition", { name })}>
      <Explained indicator={indicator} />
    </Hint>
  );
}
