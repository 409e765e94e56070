import { readTargetEvidence, type TargetEvidenceAnswer } from "@dongxiao/contract";
import { useQuery } from "@tanstack/react-query";
import { Segmented, Skeleton } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { ask } from "../../lib/ask.ts";
import { useFigures } from "../../lib/figures.tsx";
import { useSaid } from "../../lib/language.ts";
import { FailureNote } from "../../parts/FailureNote.tsx";
import { Nothing } from "../../parts/Nothing.tsx";
import { Panel } from "../../parts/Panel.tsx";
import { Table } from "../../parts/Table.tsx";
import { useSearched } from "../../parts/use-searched.tsx";
import { useEvidenceColumns } from "./use-evidence-columns.tsx";

const sides = ["register", "others"] as const;
type Side = (typeof sides)[number];

function Numbers({ answer }: { readonly answer: TargetEvidenceAnswer }) {
  const { t } = useTranslation(["targets", "common"]);
  const { count, period } = useFigures();
  const said = useSaid();
  const columns = useEvidenceColumns(answer);
  const { rows, months, found, fiveDegreePeriod, creditPeriod, formula } = answer;
  const { found: shown, bar } = useSearched(rows);
  if (rows.length === 0) return <Nothing>{t("noEvidence")}</Nothing>;
  const [from = "", to = from] = [months[0], months.at(-1)];
  const isUnscored = fiveDegreePeriod === null && creditPeriod === null;
  return (
    <>
      <p className="quiet panel-text">
        {t("evidenceNote", { from: period(from), to: period(to), n: count(found) })}
        {isUnscored ? ` ${t("noScore")}` : ""} {said(formula)}
      </p>
      {bar}
      {shown.length === 0 ? (
        <Nothing>{t("common:nothingFound")}</Nothing>
      ) : (
        <Table
          caption={t("evidence")}
          columns={columns}
          rows={shown}
          keyOf={({ retailerId }) => retailerId}
        />
      )}
    </>
  );
}

interface Props {
  readonly registerId: number;
  readonly asOf: string;
}

/** The numbers of a review over the last six whole months, of those in the register or of the others. */
export function EvidencePanel({ registerId: id, asOf }: Props) {
  const { t } = useTranslation("targets");
  const [who, setWho] = useState<Side>("register");
  const { data, error } = useQuery(ask(readTargetEvidence, { id, asOf, who, months: 6, top: 200 }));
  const choice = (
    <Segmented<Side>
      aria-label={t("evidence")}
      value={who}
      onChange={setWho}
      options={sides.map((value) => ({
        value,
        label: value === "register" ? t("inRegister") : t("others"),
      }))}
    />
  );
  return (
    <Panel title={t("evidence")} actions={choice} flush>
      <FailureNote error={error} />
      {data === undefined && error === null ? <Skeleton className="target-wait" /> : null}
      {data === undefined ? null : <Numbers answer={data} />}
    </Panel>
  );
}
