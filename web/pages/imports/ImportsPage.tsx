import { checkImport, type ImportBatch, listImports, readImport } from "@dongxiao/contract";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";

import { ask } from "../../lib/ask.ts";
import { useFigures } from "../../lib/figures.tsx";
import { mayAsk } from "../../lib/may.ts";
import { useMe } from "../../lib/session.tsx";
import type { Column } from "../../parts/columns.ts";
import { Mark } from "../../parts/Mark.tsx";
import { Nothing } from "../../parts/Nothing.tsx";
import { Page } from "../../parts/Page.tsx";
import { Table } from "../../parts/Table.tsx";
import { kinds } from "./kinds.ts";
import { importStates } from "./states.ts";
import { UndoButton } from "./UndoButton.tsx";

function useCountColumns(): readonly Column<ImportBatch>[] {
  const { t } = useTranslation("imports");
  const { count } = useFigures();
  const column = (id: "added" | "changed" | "refused"): Column<ImportBatch> => ({
    id,
    title: t(id),
    figure: true,
    cell: (batch) => count(batch[id]),
    sortBy: (batch) => batch[id],
  });
  return [column("added"), column("changed"), column("refused")];
}

function useColumns(opens: boolean): readonly Column<ImportBatch>[] {
  const { t } = useTranslation("imports");
  const { moment } = useFigures();
  const counts = useCountColumns();
  return [
    {
      id: "file",
      title: t("file"),
      cell: ({ id, fileName }) =>
        opens ? <Link to={`/imports/${id}`}>{fileName}</Link> : fileName,
      sortBy: ({ fileName }) => fileName,
    },
    { id: "kind", title: t("kind"), cell: ({ kind }) => t(kinds[kind].word) },
    {
      id: "state",
      title: t("state"),
      cell: ({ state }) => (
        <Mark tone={importStates[state].tone}>{t(importStates[state].word)}</Mark>
      ),
    },
    ...counts,
    {
      id: "startedAt",
      title: t("startedAt"),
      figure: true,
      cell: ({ startedAt }) => moment(startedAt),
      sortBy: ({ startedAt }) => startedAt,
    },
    {
      id: "startedBy",
      title: t("startedBy"),
      from: "wide",
      cell: ({ startedBy }) => startedBy ?? "—",
    },
    ...(opens
      ? [
          {
            id: "undo",
            title: t("undo"),
            cell: (batch: ImportBatch) => <UndoButton batch={batch} />,
          },
        ]
      : []),
  ];
}

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
