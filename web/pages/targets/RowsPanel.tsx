import type { TargetRegisterAnswer } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import { Nothing } from "../../parts/Nothing.tsx";
import { Panel } from "../../parts/Panel.tsx";
import { Table } from "../../parts/Table.tsx";
import { useListColumns, useWaitingColumns } from "./use-row-columns.tsx";

interface Props {
  readonly answer: TargetRegisterAnswer;
}

/** Who is on the list, and who was. */
export function ListPanel({ answer: { rows, register } }: Props) {
  const { t } = useTranslation("targets");
  const columns = useListColumns(register.id);
  const states = ["active", "watch", "removed"];
  const listed = states.flatMap((state) => rows.filter((row) => row.state === state));
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
  const columns = useWaitingColumns(register.id);
  const states = ["proposed", "approved", "candidate"];
  const waiting = states.flatMap((state) => rows.filter((row) => row.state === state));
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
