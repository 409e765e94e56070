import { readTargetRegister, suggestTargets, type TargetRegisterAnswer } from "@dongxiao/contract";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Segmented } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router";

import { ask } from "../../lib/ask.ts";
import { useFigures } from "../../lib/figures.tsx";
import { mayAsk } from "../../lib/may.ts";
import { useNumber } from "../../lib/param.ts";
import { useMe } from "../../lib/session.tsx";
import { DayField } from "../../parts/DayField.tsx";
import { Page } from "../../parts/Page.tsx";
import { Tally } from "../../parts/Tally.tsx";
import { DecisionsPanel } from "./DecisionsPanel.tsx";
import { EvidencePanel } from "./EvidencePanel.tsx";
import { goodsText } from "./goods-text.ts";
import { LedgerPanel } from "./LedgerPanel.tsx";
import { OpenMark } from "./OpenMark.tsx";
import { RegisterActions } from "./RegisterActions.tsx";
import { ListPanel, WaitingPanel } from "./RowsPanel.tsx";
import { SuggestionsPanel } from "./SuggestionsPanel.tsx";

const views = ["list", "waiting", "evidence", "suggestions", "ledger"] as const;
type View = (typeof views)[number];

function useView() {
  const [search, setSearch] = useSearchParams();
  const me = useMe();
  const offered = views.filter((view) => view !== "suggestions" || mayAsk(me, suggestTargets));
  const view = offered.find((one) => one === search.get("view")) ?? "list";
  const choose = (next: View): void => setSearch({ view: next }, { replace: true });
  return { offered, view, choose };
}

function Counts({ answer: { register } }: { readonly answer: TargetRegisterAnswer }) {
  const { t } = useTranslation("targets");
  const { count } = useFigures();
  const { members, exceptions, counts, decision } = register;
  const total = decision?.total ?? 0;
  const items = [
    { name: t("members"), value: `${count(members)} / ${count(total)}` },
    { name: t("openPlaces"), value: count(Math.max(0, total - members)) },
    { name: t("exceptions"), value: count(exceptions) },
    { name: t("watchN"), value: count(counts.watch ?? 0) },
    { name: t("waiting"), value: count(counts.proposed ?? 0) },
    { name: t("approvedN"), value: count(counts.approved ?? 0) },
  ];
  return <Tally items={items} />;
}

function Shown({ view, answer }: { readonly view: View; readonly answer: TargetRegisterAnswer }) {
  const { asOf, register, decisions } = answer;
  if (view === "waiting") return <WaitingPanel answer={answer} />;
  if (view === "evidence") return <EvidencePanel registerId={register.id} asOf={asOf} />;
  if (view === "suggestions") return <SuggestionsPanel registerId={register.id} asOf={asOf} />;
  if (view === "ledger")
    return (
      <div className="stack">
        <LedgerPanel registerId={register.id} />
        <DecisionsPanel decisions={decisions} />
      </div>
    );
  return <ListPanel answer={answer} />;
}

function ViewChoice({ offered, view, choose }: ReturnType<typeof useView>) {
  const { t } = useTranslation("targets");
  return (
    <Segmented<View>
      aria-label={t("view")}
      value={view}
      onChange={choose}
      options={offered.map((value) => ({ value, label: t(value) }))}
    />
  );
}

interface AsOfProps {
  readonly day: string;
  readonly onChange: (day: string | null) => void;
}

function AsOf({ day, onChange }: AsOfProps) {
  const { t } = useTranslation("targets");
  return (
    <label className="target-as-of">
      <span className="quiet">{t("asOf")}</span>
      <DayField label={t("asOf")} value={day} onChange={onChange} />
    </label>
  );
}

function Goods({ decision }: Pick<TargetRegisterAnswer["register"], "decision">) {
  const { t } = useTranslation("targets");
  return (
    <span className="row">
      <Link to="/targets">← {t("allRegisters")}</Link>
      {goodsText(decision)}
      <OpenMark decision={decision} />
    </span>
  );
}

/** One register: its list as of any day, what waits for signatures, the numbers, the suggestions and the ledger. */
export function TargetRegisterPage() {
  const id = useNumber("id");
  const [day, setDay] = useState<string | null>(null);
  const asked = day === null ? { id } : { id, asOf: day };
  const { data } = useSuspenseQuery(ask(readTargetRegister, asked));
  const choice = useView();
  const { name, decision } = data.register;
  return (
    <Page
      title={name}
      subtitle={<Goods decision={decision} />}
      actions={<RegisterActions answer={data} />}
    >
      <div className="stack">
        <Counts answer={data} />
        <div className="row target-choice">
          <ViewChoice {...choice} />
          <AsOf day={data.asOf} onChange={setDay} />
        </div>
        <Shown view={choice.view} answer={data} />
      </div>
    </Page>
  );
}
