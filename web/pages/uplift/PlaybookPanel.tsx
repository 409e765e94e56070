import { switchPlaybook } from "@dongxiao/contract";
import { Switch } from "antd";
import { useTranslation } from "react-i18next";

import { useTell } from "../../lib/ask.ts";
import { useFigures } from "../../lib/figures.tsx";
import { useSaid } from "../../lib/language.ts";
import { mayAsk } from "../../lib/may.ts";
import { useMe } from "../../lib/session.tsx";
import { figureColumn, wordColumn } from "../../parts/column-makers.ts";
import type { Column } from "../../parts/columns.ts";
import { FailureNote } from "../../parts/FailureNote.tsx";
import { Panel } from "../../parts/Panel.tsx";
import { Table } from "../../parts/Table.tsx";
import type { PlaybookAction } from "./uplift-data.ts";
import { usePlaybook } from "./use-playbook.ts";

type Turn = (action: PlaybookAction, isOn: boolean) => void;

function InUse({ action, turn }: { readonly action: PlaybookAction; readonly turn: Turn }) {
  const { t } = useTranslation("uplift");
  const said = useSaid();
  return (
    <Switch
      size="small"
      aria-label={`${t("inUse")} ${said(action.titles)}`}
      checked={!action.isOff}
      disabled={!mayAsk(useMe(), switchPlaybook)}
      onChange={(isOn) => turn(action, isOn)}
    />
  );
}

function useColumns(turn: Turn): readonly Column<PlaybookAction>[] {
  const { t } = useTranslation("uplift");
  const { count } = useFigures();
  const said = useSaid();
  return [
    wordColumn("action", t("action"), ({ titles }) => said(titles)),
    wordColumn("group", t("group"), ({ groupTitles }) => said(groupTitles)),
    wordColumn("todo", t("todo"), ({ todo }) => said(todo), { prose: true }),
    wordColumn("measure", t("measure"), ({ measure }) => said(measure), {
      prose: true,
      from: "wide",
    }),
    figureColumn("days", t("days"), ({ days }) => days, count),
    {
      id: "inUse",
      title: t("inUse"),
      cell: (action) => <InUse action={action} turn={turn} />,
    },
  ];
}

/** Every action of the playbook; those who plan for the company switch off what does not suit it. */
export function PlaybookPanel() {
  const { t } = useTranslation("uplift");
  const { actions } = usePlaybook();
  const byGroup = [...Map.groupBy(actions, ({ group }) => group).values()].flat();
  const { mutate, error } = useTell(switchPlaybook);
  const turn: Turn = ({ id }, isOn) => mutate({ action: id, isOff: !isOn, why: "" });
  const columns = useColumns(turn);
  return (
    <Panel title={t("playbook")} note={t("playbookNote")} flush>
      <FailureNote error={error} />
      <Table caption={t("playbook")} columns={columns} rows={byGroup} keyOf={({ id }) => id} />
    </Panel>
  );
}
