import { listUpliftCandidates, type UpliftCandidate } from "@dongxiao/contract";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { ask } from "../../lib/ask.ts";
import { useFigures } from "../../lib/figures.tsx";
import type { Got } from "../../lib/wire.ts";
import { FailureNote } from "../../parts/FailureNote.tsx";
import { Nothing } from "../../parts/Nothing.tsx";
import { Panel } from "../../parts/Panel.tsx";
import { Table } from "../../parts/Table.tsx";
import { useSearched } from "../../parts/use-searched.tsx";
import { useCandidateColumns } from "./use-candidate-columns.tsx";
import { useOpening } from "./use-opening.ts";

/** So many are drawn before the reader asks for more. */
const atFirst = 10;

interface LineProps {
  readonly lines: Got<typeof listUpliftCandidates>["lines"];
  readonly line: number | undefined;
  readonly onChoose: (line: number | undefined) => void;
}

function LineSelect({ lines, line, onChoose }: LineProps) {
  const { t } = useTranslation("uplift");
  return (
    <Select
      aria-label={t("line")}
      className="uplift-line"
      allowClear
      showSearch={{ optionFilterProp: "label" }}
      placeholder={t("allLines")}
      value={line}
      onChange={onChoose}
      options={lines.map(({ id, name, n }) => ({ value: id, label: `${name} (${n})` }))}
    />
  );
}

function Candidates({ candidates }: { readonly candidates: readonly UpliftCandidate[] }) {
  const { t } = useTranslation(["uplift", "common"]);
  const opening = useOpening();
  const columns = useCandidateColumns(opening);
  const { found, bar } = useSearched(candidates);
  if (candidates.length === 0) return <Nothing>{t("noCandidates")}</Nothing>;
  return (
    <>
      {bar}
      <FailureNote error={opening.error} />
      {found.length === 0 ? (
        <Nothing>{t("common:nothingFound")}</Nothing>
      ) : (
        <Table
          caption={t("candidates")}
          columns={columns}
          rows={found}
          atFirst={atFirst}
          keyOf={({ retailerId }) => retailerId}
        />
      )}
    </>
  );
}

/** Retailers below five stars, those furthest behind their peers first; of one line where that is chosen. */
export function CandidatesPanel() {
  const { t } = useTranslation("uplift");
  const { count, period } = useFigures();
  const [line, setLine] = useState<number | undefined>();
  const { data } = useSuspenseQuery(ask(listUpliftCandidates, { line }));
  const { run, lines, n, candidates } = data;
  if (run === null)
    return (
      <Panel title={t("candidates")}>
        <Nothing>{t("noRun")}</Nothing>
      </Panel>
    );
  const counts = { n: count(n), shown: count(candidates.length), period: period(run.period) };
  const note = t(n > candidates.length ? "candidatesCut" : "candidatesNote", counts);
  const choice = <LineSelect lines={lines} line={line} onChoose={setLine} />;
  return (
    <Panel title={t("candidates")} note={note} actions={choice} flush>
      <Candidates candidates={candidates} />
    </Panel>
  );
}
