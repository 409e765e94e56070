import type { TargetRegisterAnswer, TargetRow } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import type { Column } from "../../parts/columns.ts";
import { Nothing } from "../../parts/Nothing.tsx";
import { Panel } from "../../parts/Panel.tsx";
import { Table } from "../../parts/Table.tsx";
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

/** Who is on the list, and who was. */
export function ListPanel({ answer: { rows, register } }: Props) {
  const { t } = useTranslation("targets");
  const states = ["active", "watch", "removed"];
  const listed = states.flatMap((state) => rows.filter((row) => row.state === state));
  const columns = withoutIdle(useListColumns(register.id), listed);
  return (
    <Panel title={t("list")} flush>
      {listed.length === 0 ? (
        <Nothing>{t("nobody")}</Nothing>
      ) : (
        <Table
          caption={t("list")}
          columns={columns}
          rows={listed}
          keyOf={(row) => row.retailerId}
        />
      )}
    </Panel>
  );
}

/** The proposals that wait for signatures or for their place, and the candidates. */
export function WaitingPanel({ answer: { rows, register } }: Props) {
  const { t } = useTranslation("targets");
  const states = ["proposed", "approved", "candidate"];
  const waiting = states.flatMap((state) => rows.filter((row) => row.state === state));
  const columns = withoutIdle(useWaitingColumns(register.id), waiting);
  return (
    <Panel title={t("waiting")} flush>
      {waiting.length === 0 ? (
        <Nothing>{t("nobodyWaits")}</Nothing>
      ) : (
        <Table
          caption={t("waiting")}
          columns={columns}
          rows={waiting}
          keyOf={(row) => row.retailerId}
        />
      )}
    </Panel>
  );
}
