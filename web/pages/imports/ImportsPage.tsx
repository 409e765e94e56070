import { checkImport, type ImportBatch, listImports, readImport } from "@dongxiao/contract";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";

import { ask } from "../../lib/ask.ts";
import { useFigures } from "../../lib/figures.tsx";
import { mayAsk } from "../../lib/may.ts";
import { useMe } from "../../lib/session.tsx";
import { dayColumn, figureColumn, wordColumn } from "../../parts/column-makers.ts";
import type { Column } from "../../parts/columns.ts";
import { Mark } from "../../parts/Mark.tsx";
import { Nothing } from "../../parts/Nothing.tsx";
import { Page } from "../../parts/Page.tsx";
import { Table } from "../../parts/Table.tsx";
import { kinds } from "./kinds.ts";
import { importStates } from "./states.ts";
import { UndoButton } from "./UndoButton.tsx";

function StateMark({ state }: Pick<ImportBatch, "state">) {
  const { t } = useTranslation("imports");
  return <Mark tone={importStates[state].tone}>{t(importStates[state].word)}</Mark>;
}

function useColumns(opens: boolean): readonly Column<ImportBatch>[] {
  const { t } = useTranslation("imports");
  const { moment, count } = useFigures();
  const counted = (id: "added" | "changed" | "refused"): Column<ImportBatch> =>
    figureColumn(id, t(id), (batch) => batch[id], count);
  const file = ({ id, fileName }: ImportBatch) =>
    opens ? <Link to={`/imports/${id}`}>{fileName}</Link> : fileName;
  const undo = { id: "undo", title: t("undo"), cell: undoOf };
  return [
    wordColumn("file", t("file"), ({ fileName }) => fileName, { cell: file }),
    wordColumn("kind", t("kind"), ({ kind }) => t(kinds[kind].word)),
    { id: "state", title: t("state"), cell: ({ state }) => <StateMark state={state} /> },
    counted("added"),
    counted("changed"),
    counted("refused"),
    dayColumn("startedAt", t("startedAt"), ({ startedAt }) => startedAt, moment),
    wordColumn("startedBy", t("startedBy"), (batch) => batch.startedBy ?? "—", { from: "wide" }),
    ...(opens ? [undo] : []),
  ];
}

const undoOf = (batch: ImportBatch) => <UndoButton batch={batch} />;

/** Every file that came in, what came of it, and the way back. */
export function ImportsPage() {
  const { t } = useTranslation("imports");
  const me = useMe();
  const go = useNavigate();
  const { data } = useSuspenseQuery(ask(listImports, {}));
  const columns = useColumns(mayAsk(me, readImport));
  const starts = mayAsk(me, checkImport) ? (
    <Button type="primary" onClick={() => void go("/imports/new")}>
      {t("start")}
    </Button>
  ) : undefined;
  return (
    <Page title={t("title")} subtitle={t("subtitle")} actions={starts}>
      <section className="panel" aria-label={t("title")}>
        {data.imports.length === 0 ? (
          <Nothing>{t("empty")}</Nothing>
        ) : (
          <Table
            caption={t("title")}
            columns={columns}
            rows={data.imports}
            keyOf={({ id }) => id}
          />
        )}
      </section>
    </Page>
  );
}
