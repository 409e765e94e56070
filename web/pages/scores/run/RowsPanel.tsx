import type { ScoreRunAnswer } from "@dongxiao/contract";
import { Button, Drawer, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useSaid } from "../../../lib/language.ts";
import { Nothing } from "../../../parts/Nothing.tsx";
import { Panel } from "../../../parts/Panel.tsx";
import { SearchBox } from "../../../parts/SearchBox.tsx";
import { Table } from "../../../parts/Table.tsx";
import { SheetOfRun } from "../retailer/SheetOfRun.tsx";
import { useRowColumns } from "./use-row-columns.tsx";

/** What is looked for in the list. */
export interface RowSearch {
  readonly find: string;
  readonly grade: string | undefined;
}

interface Props {
  readonly answer: ScoreRunAnswer;
  readonly search: RowSearch;
  readonly onSearch: (search: RowSearch) => void;
}

type Row = ScoreRunAnswer["rows"][number];

function Searching({ answer, search, onSearch }: Props) {
  const { t } = useTranslation("scores");
  const said = useSaid();
  const options = answer.grades.map(({ code, titles }) => ({ value: code, label: said(titles) }));
  return (
    <div className="filters">
      <SearchBox
        label={t("find")}
        value={search.find}
        onChange={(find) => onSearch({ ...search, find })}
      />
      <Select<string>
        allowClear
        className="pick"
        aria-label={t("grade")}
        placeholder={t("anyGrade")}
        options={options}
        value={search.grade ?? null}
        onChange={(grade?: string) => onSearch({ ...search, grade })}
      />
      <span className="quiet">{t("found", { shown: answer.rows.length, all: answer.found })}</span>
    </div>
  );
}

interface DrawerProps {
  readonly row: Row | null;
  readonly runId: number;
  readonly onClose: () => void;
}

function SheetDrawer({ row, runId, onClose }: DrawerProps) {
  return (
    <Drawer open={row !== null} onClose={onClose} title={row?.name} size={560} destroyOnHidden>
      {row === null ? null : <SheetOfRun retailerId={row.retailerId} runId={runId} />}
    </Drawer>
  );
}

/** Everybody's points by head, the best first; each opens its own sheet. */
export function RowsPanel(props: Props) {
  const { t } = useTranslation(["scores", "common"]);
  const { rows, run } = props.answer;
  const [opened, setOpened] = useState<Row | null>(null);
  const columns = useRowColumns(props.answer, (row) => (
    <Button type="link" className="tier-open" onClick={() => setOpened(row)}>
      {row.name}
    </Button>
  ));
  const keyOf = ({ retailerId }: Row): number => retailerId;
  return (
    <Panel title={t("list")} flush>
      <Searching {...props} />
      {rows.length === 0 ? (
        <Nothing>{t("common:nothingFound")}</Nothing>
      ) : (
        <Table caption={t("list")} columns={columns} rows={rows} keyOf={keyOf} />
      )}
      <SheetDrawer row={opened} runId={run.id} onClose={() => setOpened(null)} />
    </Panel>
  );
}
