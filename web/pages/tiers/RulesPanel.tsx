import { listTierSchemes, type TierRunAnswer } from "@dongxiao/contract";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { ask } from "../../lib/ask.ts";
import { useFigures } from "../../lib/figures.tsx";
import { useSaid } from "../../lib/language.ts";
import { type Fact, Facts } from "../../parts/Facts.tsx";
import { Panel } from "../../parts/Panel.tsx";
import type { TierSchemeShown } from "./tier-data.ts";
import { boundsText } from "./tier-form.ts";

function useFacts({ run }: TierRunAnswer, scheme: TierSchemeShown | undefined): readonly Fact[] {
  const { t } = useTranslation("tiers");
  const { day } = useFigures();
  const said = useSaid();
  const lists = scheme?.boundLists ?? [];
  return [
    ...lists.map(({ name, titles, unit }): Fact => {
      const inWords = unit === "cartons" ? t("cartons") : t("yuan");
      const label = t("bounds", { name: said(titles), unit: inWords });
      return [label, boundsText(run.bounds[name] ?? [], unit)];
    }),
    [t("frozenWeeks"), run.frozen.length === 0 ? t("none") : run.frozen.map(day).join(", ")],
    ...(scheme?.parameters ?? []).map(({ name, titles, preset }): Fact => [
      said(titles),
      run.settings[name] ?? preset,
    ]),
  ];
}

/** By which rules a grading was made. */
export function RulesPanel({ answer }: { readonly answer: TierRunAnswer }) {
  const { t } = useTranslation("tiers");
  const said = useSaid();
  const { data } = useSuspenseQuery(ask(listTierSchemes, {}));
  const scheme = data.schemes.find(({ id }) => id === answer.run.scheme);
  return (
    <Panel title={t("ruleOf")}>
      <div className="stack-tight">
        {scheme === undefined ? null : <p>{said(scheme.formula)}</p>}
        <Facts facts={useFacts(answer, scheme)} />
      </div>
    </Panel>
  );
}
