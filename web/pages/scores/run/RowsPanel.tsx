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

/** Everybody's points by head, the best first; each opens its own sheet. */
export function RowsPanel(props: Props) {
  const { t } = useTranslation(["scores", "common"]);
  const { answer } = props;
  const [opened, setOpened] = useState<Row | null>(null);
  const columns = useRowColumns(answer, (row) => (
    <Button type="link" className="tier-open" onClick={() => setOpened(row)}>
      {row.name}
    </Button>
  ));
  return (
    <Panel title={t("list")} flush>
      <Searching {...props} />
      {answer.rows.length === 0 ? (
        <Nothing>{t("common:nothingFound")}</Nothing>
      ) : (
        <Table
          caption={t("list")}
          columns={columns}
          rows={answer.rows}
          keyOf={({ retailerId }) => retailerId}
        />
      )}
      <Drawer
        open={opened !== null}
        onClose={() => setOpened(null)}
        title={opened?.name}
        size={560}
        destroyOnHidden
      >
        {opened === null ? null : (
          <SheetOfRun retailerId={opened.retailerId} runId={answer.run.id} />
        )}
      </Drawer>
    </Panel>
  );
}
