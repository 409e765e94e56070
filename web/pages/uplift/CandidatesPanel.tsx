import { listUpliftCandidates, openUpliftPlan, type UpliftCandidate } from "@dongxiao/contract";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Button, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { ask } from "../../lib/ask.ts";
import { useFigures } from "../../lib/figures.tsx";
import { useSaid } from "../../lib/language.ts";
import { mayAsk } from "../../lib/may.ts";
import { useMe } from "../../lib/session.tsx";
import { figureColumn, wordColumn } from "../../parts/column-makers.ts";
import type { Column } from "../../parts/columns.ts";
import { FailureNote } from "../../parts/FailureNote.tsx";
import { Nothing } from "../../parts/Nothing.tsx";
import { Panel } from "../../parts/Panel.tsx";
import { ShowMore } from "../../parts/ShowMore.tsx";
import { Table } from "../../parts/Table.tsx";
import { useOpening } from "./use-opening.ts";
import { usePoints } from "./use-points.ts";

/** So many are drawn before the reader asks for more. */
const atFirst = 10;

type Opening = ReturnType<typeof useOpening>;

function useColumns({ open, busyWith }: Opening): readonly Column<UpliftCandidate>[] {
  const { t } = useTranslation("uplift");
  const { points } = usePoints();
  const said = useSaid();
  const opens = mayAsk(useMe(), openUpliftPlan);
  const todo = ({ retailerId, openPlanId }: UpliftCandidate) => {
    if (openPlanId !== null) return <Link to={`/uplift/${openPlanId}`}>{t("toPlan")}</Link>;
    if (!opens) return "";
    const isBusy = busyWith === retailerId;
    return (
      <Button size="small" loading={isBusy} onClick={() => void open(retailerId)}>
        {t("make")}
      </Button>
    );
  };
  return [
    {
      id: "retailer",
      title: t("retailer"),
      cell: ({ retailerId, name }) => <Link to={`/retailers/${retailerId}`}>{name}</Link>,
      sortBy: ({ name }) => name,
    },
    wordColumn("line", t("line"), ({ line }) => line),
    wordColumn("rating", t("rating"), ({ rating }) => rating ?? "—"),
    figureColumn("points", t("points"), (row) => row.points, points),
    figureColumn("behind", t("behind"), ({ behindPeers }) => behindPeers, points),
    figureColumn("winnable", t("winnable"), ({ winnable }) => winnable, points, { from: "wide" }),
    wordColumn(
      "weakest",
      t("weakest"),
      ({ weakest }) => weakest.map(({ titles }) => said(titles)).join(" · "),
      { prose: true },
    ),
    { id: "todo", title: t("action"), cell: todo },
  ];
}

function useCandidates(line: number | undefined) {
  return useSuspenseQuery(ask(listUpliftCandidates, { line })).data;
}

/** Retailers below five stars, those furthest behind their peers first; of one line where that is chosen. */
export function CandidatesPanel() {
  const { t } = useTranslation("uplift");
  const { count, period } = useFigures();
  const [line, setLine] = useState<number | undefined>();
  const [drawn, setDrawn] = useState(atFirst);
  const { run, lines, n, candidates } = useCandidates(line);
  const opening = useOpening();
  const columns = useColumns(opening);
  const choice = (
    <Select
      aria-label={t("line")}
      className="uplift-line"
      allowClear
      showSearch={{ optionFilterProp: "label" }}
      placeholder={t("allLines")}
      value={line}
      onChange={setLine}
      options={lines.map(({ id, name, n: own }) => ({ value: id, label: `${name} (${own})` }))}
    />
  );
  if (run === null)
    return (
      <Panel title={t("candidates")}>
        <Nothing>{t("noRun")}</Nothing>
      </Panel>
    );
  const note = t("candidatesNote", { n: count(n), period: period(run.period) });
  return (
    <Panel title={t("candidates")} note={note} actions={choice} flush>
      <FailureNote error={opening.error} />
      {candidates.length === 0 ? (
        <Nothing>{t("noCandidates")}</Nothing>
      ) : (
        <>
          <Table
            caption={t("candidates")}
            columns={columns}
            rows={candidates.slice(0, drawn)}
            keyOf={({ retailerId }) => retailerId}
          />
          <div className="panel-more">
            <ShowMore
              shown={drawn}
              all={candidates.length}
              onMore={() => setDrawn(drawn + 4 * atFirst)}
            />
          </div>
        </>
      )}
    </Panel>
  );
}
