import { findingRows, readImport } from "@dongxiao/contract";
import type { FactsCheckId } from "@dongxiao/core/quality";
import { useQuery } from "@tanstack/react-query";
import { Skeleton } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { ask } from "../../../lib/ask.ts";
import { useFigures } from "../../../lib/figures.tsx";
import { mayAsk } from "../../../lib/may.ts";
import { useMe } from "../../../lib/session.tsx";
import type { Got } from "../../../lib/wire.ts";
import { FailureNote } from "../../../parts/FailureNote.tsx";
import { Nothing } from "../../../parts/Nothing.tsx";
import { dayColumn, wordColumn } from "../../../parts/column-makers.ts";
import type { Column } from "../../../parts/columns.ts";
import { Table } from "../../../parts/Table.tsx";
import type { FindingShown } from "./finding-shown.ts";
import type { CheckSettings } from "./search.ts";

type Row = Got<typeof findingRows>["rows"][number];

const measures = [
  "requested_packs",
  "cap_packs",
  "ordered_packs",
  "supplied_packs",
  "amount_cny_cents",
  "packs_per_carton",
  "stock_packs",
  "sold_packs",
  "price_cny_cents_per_carton",
  "stock_out_days",
] as const;

function Values({ values }: Pick<Row, "values">) {
  const { t } = useTranslation("quality");
  const { packs, money, count } = useFigures();
  const write = (name: (typeof measures)[number], value: number): string => {
    if (name.includes("cents")) return money(value);
    return name === "stock_out_days" || name === "packs_per_carton" ? count(value) : packs(value);
  };
  const known = measures.flatMap((name) => {
    const value = values[name];
    return typeof value === "number" ? [`${t(name)} ${write(name, value)}`] : [];
  });
  return <span className="figure">{known.join(" · ")}</span>;
}

function Origin({ origin }: Pick<Row, "origin">) {
  const { t } = useTranslation("quality");
  const { moment, count } = useFigures();
  const opens = mayAsk(useMe(), readImport);
  const { importId, fileName, rowNumber, recordedBy, recordedAt } = origin;
  if (fileName !== null) {
    const text = t("originFile", { file: fileName, row: count(rowNumber) });
    return opens && importId !== null ? <Link to={`/imports/${importId}`}>{text}</Link> : text;
  }
  if (recordedBy === null) return t("originNone");
  return t("originPerson", { by: recordedBy, at: moment(recordedAt) });
}

function useColumns(): readonly Column<Row>[] {
  const { t } = useTranslation("quality");
  const { day } = useFigures();
  return [
    dayColumn<Row>("cycle", t("cycle"), ({ cycle }) => cycle, day, { width: 130 }),
    wordColumn<Row>("source", t("source"), ({ source }) => t(source), { width: 90 }),
    {
      id: "values",
      title: t("values"),
      prose: true,
      cell: ({ values }) => <Values values={values} />,
    },
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
