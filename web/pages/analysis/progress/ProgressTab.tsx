import { addTask, exportTasks, listTasks, type SalesTask } from "@dongxiao/contract";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { download } from "../../../lib/download.ts";
import { useFigures } from "../../../lib/figures.tsx";
import { mayAsk } from "../../../lib/may.ts";
import { useMe } from "../../../lib/session.tsx";
import { Nothing } from "../../../parts/Nothing.tsx";
import { Panel } from "../../../parts/Panel.tsx";
import { Table } from "../../../parts/Table.tsx";
import { Tally } from "../../../parts/Tally.tsx";
import { Answered } from "../Answered.tsx";
import { AskPanel } from "../ask/AskPanel.tsx";
import { PeriodField } from "../ask/PeriodField.tsx";
import { Frame } from "../Frame.tsx";
import { useWord } from "../use-word.ts";
import { plannable } from "./plannable.ts";
import { TaskActions } from "./TaskActions.tsx";
import { type Entering, TaskModal } from "./TaskModal.tsx";
import { isBehind, useTaskColumns } from "./use-task-columns.tsx";

const all = "all";

interface TasksProps {
  readonly tasks: readonly SalesTask[];
  readonly onChange: ((task: SalesTask) => void) | null;
}

function Summary({ tasks }: Pick<TasksProps, "tasks">) {
  const { t } = useTranslation("analysis");
  const { count } = useFigures();
  const behind = tasks.filter(isBehind).length;
  return (
    <Tally
      items={[
        { name: t("allTasks"), value: count(tasks.length) },
        { name: t("ahead"), value: count(tasks.length - behind) },
        { name: t("behind"), value: count(behind), ...(behind > 0 ? { tone: "bad" } : {}) },
      ]}
    />
  );
}

function Tasks({ tasks, onChange }: TasksProps) {
  const { t } = useTranslation("analysis");
  const columns = useTaskColumns(
    onChange === null
      ? null
      : (task) => <TaskActions task={task} onChange={() => onChange(task)} />,
  );
  if (tasks.length === 0)
    return (
      <section className="panel">
        <Nothing>{onChange === null ? t("noTasks") : t("noTasksPlan")}</Nothing>
      </section>
    );
  return (
    <>
      <Summary tasks={tasks} />
      <Panel title={t("tasks")} flush>
        <Table caption={t("tasks")} columns={columns} rows={tasks} keyOf={({ id }) => id} />
      </Panel>
    </>
  );
}

function Adding({ onAdd }: { readonly onAdd: () => void }) {
  const { t } = useTranslation("analysis");
  return (
    <Button type="primary" onClick={onAdd}>
      {t("addTask")}
    </Button>
  );
}

/** Time passed against task done, for every task of the reader's units. */
export function ProgressTab() {
  const { t } = useTranslation("analysis");
  const me = useMe();
  const [period, choose] = useWord("period");
  const input = period === null ? {} : { period };
  const [entering, setEntering] = useState<Entering | null>(null);
  const plans = mayAsk(me, addTask);
  const adding = <Adding onAdd={() => setEntering("new")} />;
  return (
    <Frame
      tool="progress"
      needsNoData
      onExport={() => download(exportTasks, input)}
      actions={plans ? adding : null}
    >
      <AskPanel>
        <PeriodField
          label={t("period")}
          span={plannable(me.today)}
          first={[{ value: all, label: t("allPeriods") }]}
          value={period ?? all}
          onChange={(chosen) => choose(chosen === all ? null : chosen)}
        />
      </AskPanel>
      <Answered route={listTasks} input={input}>
        {({ tasks }) => <Tasks tasks={tasks} onChange={plans ? setEntering : null} />}
      </Answered>
      <TaskModal entering={entering} onClose={() => setEntering(null)} />
    </Frame>
  );
}
