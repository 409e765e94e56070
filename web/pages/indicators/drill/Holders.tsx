import { Button } from "antd";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../../lib/figures.tsx";
import { figureColumn, wordColumn } from "../../../parts/column-makers.ts";
import type { Column } from "../../../parts/columns.ts";
import { Table } from "../../../parts/Table.tsx";
import type { Holder, Term } from "./term.ts";
import { useHolderName } from "./use-holder-name.ts";

interface Props {
  readonly term: Term;
  readonly holders: readonly Holder[];
  readonly write: (value: number) => string;
  readonly onOpen: (holder: Holder) => void;
}

function useColumns({ term, write, onOpen }: Props): readonly Column<Holder>[] {
  const { t } = useTranslation("drill");
  const { percent } = useFigures();
  const nameOf = useHolderName();
  const whole = term.total * term.per;
  const share = ({ adds }: Holder): number | null => (whole === 0 ? null : adds / whole);
  const open = (holder: Holder) => (
    <Button
      type="link"
      className="in-text"
      title={t("openRows", { name: nameOf(holder) })}
      onClick={() => onOpen(holder)}
    >
      {nameOf(holder)}
    </Button>
  );
  return [
    wordColumn("holder", t("holder"), nameOf, { cell: open }),
    wordColumn("code", t("code"), ({ code }) => code, { from: "wide" }),
    figureColumn(
      "adds",
      t("addsColumn"),
      ({ adds }) => adds,
      (adds) => write(adds ?? 0),
    ),
    figureColumn("share", t("shareColumn"), share, percent),
  ];
}

/** Those who make a total, each with what it adds and the way to its rows. */
export function Holders(props: Props) {
  const { t } = useTranslation("drill");
  const { term, holders } = props;
  return (
    <Table
      caption={t(`term${term.id}`)}
      columns={useColumns(props)}
      rows={holders}
      keyOf={({ code }) => code}
    />
  );
}
