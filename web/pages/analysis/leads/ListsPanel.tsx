import { type LeadListShown, makeSkuLeads, putLeadList } from "@dongxiao/contract";
import { Button } from "antd";
import { useTranslation } from "react-i18next";

import { useTell } from "../../../lib/ask.ts";
import { useFigures } from "../../../lib/figures.tsx";
import { mayAsk } from "../../../lib/may.ts";
import { useMe } from "../../../lib/session.tsx";
import { dayColumn, figureColumn, wordColumn } from "../../../parts/column-makers.ts";
import type { Column } from "../../../parts/columns.ts";
import { FailureNote } from "../../../parts/FailureNote.tsx";
import { Nothing } from "../../../parts/Nothing.tsx";
import { Panel } from "../../../parts/Panel.tsx";
import { Table } from "../../../parts/Table.tsx";
import { useUndo } from "../progress/use-undo.tsx";

function RemoveButton({ list: { id, name } }: { readonly list: LeadListShown }) {
  const { t } = useTranslation("leads");
  const offer = useUndo();
  const { mutateAsync, isPending, error } = useTell(putLeadList);
  // once the list is away this button is gone, and only a promise outlives it
  const put = (removed: boolean): Promise<boolean> =>
    mutateAsync({ id, removed }).then(
      () => true,
      () => false,
    );
  const remove = async (): Promise<void> => {
    if (await put(true)) offer(t("removed", { name }), () => void put(false));
  };
  return (
    <>
      <Button size="small" loading={isPending} onClick={() => void remove()}>
        {t("remove")}
      </Button>
      <FailureNote error={error} />
    </>
  );
}

interface Props {
  readonly lists: readonly LeadListShown[];
  readonly chosen: number | undefined;
  readonly onChoose: (id: number) => void;
}

interface ChooseProps extends Omit<Props, "lists"> {
  readonly list: LeadListShown;
}

function ChooseButton({ list: { id, name }, chosen, onChoose }: ChooseProps) {
  return (
    <Button
      type="link"
      className="lead-list-name"
      aria-pressed={id === chosen}
      onClick={() => onChoose(id)}
    >
      {name}
    </Button>
  );
}

function useColumns({ chosen, onChoose }: Props, makes: boolean): readonly Column<LeadListShown>[] {
  const { t } = useTranslation("leads");
  const { count, day, moment } = useFigures();
  return [
    wordColumn("name", t("name"), ({ name }) => name, {
      cell: (list) => <ChooseButton list={list} chosen={chosen} onChoose={onChoose} />,
    }),
    wordColumn("kind", t("kind"), ({ kind }) => t(`for${kind}`)),
    figureColumn("leads", t("leads"), ({ leads }) => leads, count),
    dayColumn("asOf", t("asOf"), ({ asOf }) => asOf, day),
    dayColumn("madeAt", t("madeAt"), ({ madeAt }) => madeAt, moment, { from: "wide" }),
    wordColumn("madeBy", t("madeBy"), ({ madeBy }) => madeBy ?? "—", { from: "wide" }),
    ...(makes
      ? [
          {
            id: "actions",
            title: t("actions"),
            cell: (list: LeadListShown) => <RemoveButton list={list} />,
          },
        ]
      : []),
  ];
}

/** The lists that are kept; one of them is shown below. */
export function ListsPanel(props: Props) {
  const { t } = useTranslation("leads");
  const makes = mayAsk(useMe(), makeSkuLeads);
  const columns = useColumns(props, makes);
  const { lists } = props;
  return (
    <Panel title={t("lists")} flush>
      {lists.length === 0 ? (
        <Nothing>{makes ? t("noListsMake") : t("noLists")}</Nothing>
      ) : (
        <Table caption={t("lists")} columns={columns} rows={lists} keyOf={({ id }) => id} />
      )}
    </Panel>
  );
}
