import { readUpliftEffects, type UpliftEffects } from "@dongxiao/contract";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Segmented } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { ask } from "../../lib/ask.ts";
import { useFigures } from "../../lib/figures.tsx";
import { Nothing } from "../../parts/Nothing.tsx";
import { Panel } from "../../parts/Panel.tsx";
import { Table } from "../../parts/Table.tsx";
import type { EffectRow, Outcome } from "./uplift-data.ts";
import { useEffectColumns } from "./use-effect-columns.tsx";

function Effects({ effects, outcome }: { effects: UpliftEffects; outcome: Outcome }) {
  const { t } = useTranslation("uplift");
  const rows: readonly EffectRow[] = [{ ...effects.all, action: null }, ...effects.actions];
  const columns = useEffectColumns(rows, outcome, effects.fewest);
  return (
    <Table
      caption={t("effects")}
      columns={columns}
      rows={rows}
      keyOf={({ action }) => action ?? "all"}
    />
  );
}

interface ChoiceProps {
  readonly outcome: Outcome;
  readonly onChange: (outcome: Outcome) => void;
}

function OutcomeChoice({ outcome, onChange }: ChoiceProps) {
  const { t } = useTranslation("uplift");
  return (
    <Segmented<Outcome>
      aria-label={t("effect")}
      value={outcome}
      onChange={onChange}
      options={[
        { value: "points", label: t("onPoints") },
        { value: "cartons", label: t("onCartons") },
      ]}
    />
  );
}

/** What actions brought beyond matched peers, all together and one by one, with the intervals drawn. */
export function EffectsPanel() {
  const { t } = useTranslation("uplift");
  const { count } = useFigures();
  const [outcome, setOutcome] = useState<Outcome>("points");
  const input = { from: undefined, to: undefined };
  const { data } = useSuspenseQuery(ask(readUpliftEffects, input));
  const choice = <OutcomeChoice outcome={outcome} onChange={setOutcome} />;
  const note = t("effectsNote", { level: count(100 * data.level) });
  return (
    <Panel title={t("effects")} note={note} actions={choice} flush>
      {data.all.plans === 0 ? (
        <Nothing>{t("noEffects")}</Nothing>
      ) : (
        <Effects effects={data} outcome={outcome} />
      )}
    </Panel>
  );
}
