import { findingRows } from "@dongxiao/contract";
import type { FactsCheckId } from "@dongxiao/core/quality";
import { useQuery } from "@tanstack/react-query";
import { Skeleton } from "antd";
import { useTranslation } from "react-i18next";

import { ask } from "../../../lib/ask.ts";
import { useFigures } from "../../../lib/figures.tsx";
import type { Got } from "../../../lib/wire.ts";
import { FailureNote } from "../../../parts/FailureNote.tsx";
import { Nothing } from "../../../parts/Nothing.tsx";
import { dayColumn, wordColumn } from "../../../parts/column-makers.ts";
import type { Column } from "../../../parts/columns.ts";
import { Table } from "../../../parts/Table.tsx";
import { Origin } from "../../indicators/drill/Origin.tsx";
import { useRowWords } from "../../indicators/drill/use-row-words.ts";
import type { FindingShown } from "./finding-shown.ts";
import type { CheckSettings } from "./search.ts";

type Row = Got<typeof findingRows>["rows"][number];

function useColumns(): readonly Column<Row>[] {
  const { t } = useTranslation("quality");
  const { day } = useFigures();
  const wordsOf = useRowWords();
  return [
    dayColumn<Row>("cycle", t("cycle"), ({ cycle }) => cycle, day, { width: 130 }),
    wordColumn<Row>("source", t("source"), ({ source }) => t(source), { width: 90 }),
    wordColumn<Row>("values", t("values"), wordsOf, { prose: true }),
    {
      id: "origin",
      title: t("origin"),
      prose: true,
      cell: ({ origin }) => <Origin origin={origin} />,
    },
  ];
}

interface Props {
  readonly check: FactsCheckId;
  readonly finding: FindingShown;
  readonly settings: CheckSettings;
}

/** The rows that a finding is made of, each with the file and row that it came from, or who counted it. */
export function FindingRows({ check, finding, settings }: Props) {
  const { t } = useTranslation("quality");
  const columns = useColumns();
  const { cycle, retailerId, skuId } = finding;
  const q = JSON.stringify({ check, cycle, retailerId, skuId, settings });
  const { data, error } = useQuery(ask(findingRows, { q }));
  if (error !== null) return <FailureNote error={error} />;
  if (data === undefined) return <Skeleton active={false} title={false} />;
  if (data.rows.length === 0) return <Nothing>{t("rowsNone")}</Nothing>;
  return (
    <Table
      caption={t("rowsOf")}
      columns={columns}
      rows={data.rows}
      keyOf={(row) => `${row.source} ${row.cycle}`}
    />
  );
}
