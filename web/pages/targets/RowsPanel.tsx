import type { TargetRegisterAnswer, TargetRow } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import type { Column } from "../../parts/columns.ts";
import { Nothing } from "../../parts/Nothing.tsx";
import { Panel } from "../../parts/Panel.tsx";
import { Table } from "../../parts/Table.tsx";
import { useSearched } from "../../parts/use-searched.tsx";
import { useListColumns, useWaitingColumns } from "./use-row-columns.tsx";

interface Props {
  readonly answer: TargetRegisterAnswer;
}

/** The column of buttons goes where the reader may do nothing with any row. */
function withoutIdle(
  columns: readonly Column<TargetRow>[],
  rows: readonly TargetRow[],
): readonly Column<TargetRow>[] {
  const isIdle = rows.every(({ may }) => may.length === 0);
  return isIdle ? columns.filter(({ id }) => id !== "moves") : columns;
}

interface ListedProps {
  readonly title: string;
  readonly nothing: string;
  readonly rows: readonly TargetRow[];
  readonly columns: readonly Column<TargetRow>[];
}

function Listed({ title, nothing, rows, columns }: ListedProps) {
  const { t } = useTranslation();
  const { found, bar } = useSearched(rows);
  if (rows.length === 0) return <Nothing>{nothing}</Nothing>;
  return (
    <>
      {bar}
      {found.length === 0 ? (
        <Nothing>{t("nothingFound")}</Nothing>
      ) : (
        <Table
          caption={title}
          columns={withoutIdle(columns, rows)}
          rows={found}
          keyOf={(row) => row.retailerId}
        />
      )}
    </>
  );
}

/** Who is on the list, and who was. */
export function ListPanel({ answer: { rows, register } }: Props) {
  const { t } = useTranslation("targets");
  const states = ["active", "watch", "removed"];
  const listed = states.flatMap((state) => rows.filter((row) => row.state === state));
  const columns = useListColumns(register.id);
  const words = { title: t("list"), nothing: t("nobody") };
  return (
    <Panel title={t("list")} flush>
      <Listed {...words} rows={listed} columns={columns} />
    </Panel>
  );
}

/** The proposals that wait for signatures or for their place, and the candidates. */
export function WaitingPanel({ answer: { rows, register } }: Props) {
  const { t } = useTranslation("targets");
  const states = ["proposed", "approved", "candidate"];
  const waiting = states.flatMap((state) => rows.filter((row) => row.state === state));
  const columns = useWaitingColumns(register.id);
  const words = { title: t("waiting"), nothing: t("nobodyWaits") };
  return (
    <Panel title={t("waiting")} flush>
      <Listed {...words} rows={waiting} columns={columns} />
    </Panel>
  );
}
