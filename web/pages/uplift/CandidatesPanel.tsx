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
import { ShowMore } from "../../parts/ShowMore.tsx";
import { Table } from "../../parts/Table.tsx";
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
  const { t } = useTranslation("uplift");
  const [drawn, setDrawn] = useState(atFirst);
  const opening = useOpening();
  const columns = useCandidateColumns(opening);
  if (candidates.length === 0) return <Nothing>{t("noCandidates")}</Nothing>;
  const more = (): void => setDrawn(drawn + 4 * atFirst);
  return (
    <>
      <FailureNote error={opening.error} />
      <Table
        caption={t("candidates")}
        columns={columns}
        rows={candidates.slice(0, drawn)}
        keyOf={({ retailerId }) => retailerId}
      />
      <div className="panel-more">
        <ShowMore shown={drawn} all={candidates.length} onMore={more} />
      </div>
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
  const note = t("candidatesNote", { n: count(n), period: period(run.period) });
  const choice = <LineSelect lines={lines} line={line} onChoose={setLine} />;
  return (
    <Panel title={t("candidates")} note={note} actions={choice} flush>
      <Candidates candidates={candidates} />
    </Panel>
  );
}
