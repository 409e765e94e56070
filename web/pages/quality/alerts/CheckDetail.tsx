import { type FindingsQuestion, listFindings } from "@dongxiao/contract";
import { factsChecks, type FactsCheckId } from "@dongxiao/core/quality";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Button, Segmented, Select, Skeleton } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { ask } from "../../../lib/ask.ts";
import { useFigures } from "../../../lib/figures.tsx";
import { useSaid } from "../../../lib/language.ts";
import type { Got } from "../../../lib/wire.ts";
import { FailureNote } from "../../../parts/FailureNote.tsx";
import { Nothing } from "../../../parts/Nothing.tsx";
import { Panel } from "../../../parts/Panel.tsx";
import { FindingList } from "./FindingList.tsx";
import { CheckHow } from "../CheckHow.tsx";
import { type AlertSearch, type CheckSettings, questionOf } from "./search.ts";

interface Look {
  readonly state: NonNullable<FindingsQuestion["state"]>;
  readonly order: NonNullable<FindingsQuestion["order"]>;
  readonly most: number;
}
const firstLook: Look = { state: "all", order: "newest", most: 50 };
const mostShown = 500;

const states = [
  { value: "all", word: "stateAll" },
  { value: "new", word: "stateNew" },
  { value: "explained", word: "stateExplained" },
  { value: "corrected", word: "stateCorrected" },
] as const;

interface LookProps {
  readonly look: Look;
  readonly onChange: (look: Look) => void;
}

function LookBar({ look, onChange }: LookProps) {
  const { t } = useTranslation("quality");
  return (
    <div className="filters">
      <Segmented<Look["state"]>
        aria-label={t("stateChoice")}
        options={states.map(({ value, word }) => ({ value, label: t(word) }))}
        value={look.state}
        onChange={(state) => onChange({ ...look, state, most: firstLook.most })}
      />
      <Select<Look["order"]>
        className="order-pick"
        aria-label={t("orderChoice")}
        options={[
          { value: "newest", label: t("orderNewest") },
          { value: "largest", label: t("orderLargest") },
        ]}
        value={look.order}
        onChange={(order) => onChange({ ...look, order })}
      />
    </div>
  );
}

interface FoundProps extends LookProps {
  readonly check: FactsCheckId;
  readonly data: Got<typeof listFindings>;
  readonly settings: CheckSettings;
}

function Found({ check, data, settings, look, onChange }: FoundProps) {
  const { t } = useTranslation("quality");
  const { count } = useFigures();
  const said = useSaid();
  const name = said(factsChecks[check].titles);
  if (data.findings === 0) return <Nothing>{t("noneFound", { check: name })}</Nothing>;
  const all = look.state === "all" ? data.findings : data.byState[look.state];
  const label = t("list", { check: name });
  return (
    <>
      <LookBar look={look} onChange={onChange} />
      {data.shown.length === 0 ? <Nothing>{t("noneInState")}</Nothing> : null}
      {data.shown.length === 0 ? null : (
        <FindingList check={check} label={label} findings={data.shown} settings={settings} />
      )}
      <div className="row finding-bar finding-foot">
        <span className="quiet figure">
          {t("shownOf", { shown: count(data.shown.length), all: count(all) })} ·{" "}
          {t("retailersOf", { retailers: count(data.retailers) })}
        </span>
        {data.shown.length < Math.min(all, mostShown) ? (
          <Button onClick={() => onChange({ ...look, most: mostShown })}>{t("more")}</Button>
        ) : null}
      </div>
    </>
  );
}

function Findings({ check, search }: Pick<Props, "check" | "search">) {
  const [look, setLook] = useState(firstLook);
  const plain = questionOf(search, check);
  const question = look === firstLook ? plain : { ...plain, ...look };
  const asking = ask(listFindings, { q: JSON.stringify(question) });
  const { data, error } = useQuery({ ...asking, placeholderData: keepPreviousData });
  const settings = search.settings[check] ?? {};
  if (error !== null)
    return (
      <div className="panel-text">
        <FailureNote error={error} />
      </div>
    );
  if (data === undefined)
    return (
      <div className="panel-body">
        <Skeleton active={false} title={false} />
      </div>
    );
  return <Found check={check} data={data} settings={settings} look={look} onChange={setLook} />;
}

interface Props {
  readonly check: FactsCheckId;
  readonly search: AlertSearch;
  readonly onSettings: (settings: CheckSettings) => void;
}

/** One check: how it judges, with which parameters, and what it found. */
export function CheckDetail({ check, search, onSettings }: Props) {
  const { t } = useTranslation("quality");
  const said = useSaid();
  const { titles, state } = factsChecks[check];
  return (
    <Panel title={said(titles)} note={state === "wrong" ? t("isWrong") : t("isDoubtful")} flush>
      <CheckHow
        check={factsChecks[check]}
        settings={search.settings[check] ?? {}}
        onChange={onSettings}
      />
      <Findings check={check} search={search} />
    </Panel>
  );
}
