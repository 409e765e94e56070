import type { ProposedMove, TerritoriesAnswer } from "@dongxiao/contract";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../../lib/figures.tsx";
import { useSaid } from "../../../lib/language.ts";
import { hasText } from "../../../lib/search.ts";
import { figureColumn, wordColumn } from "../../../parts/column-makers.ts";
import type { Column } from "../../../parts/columns.ts";
import { Nothing } from "../../../parts/Nothing.tsx";
import { Panel } from "../../../parts/Panel.tsx";
import { SearchBox } from "../../../parts/SearchBox.tsx";
import { Table } from "../../../parts/Table.tsx";
import { RetailerLink } from "../RetailerLink.tsx";

function useColumns(): readonly Column<ProposedMove>[] {
  const { t } = useTranslation("territories");
  const { decimal, moneyLarge } = useFigures();
  const said = useSaid();
  return [
    wordColumn("name", t("retailer"), ({ name }) => name, {
      width: 176,
      cell: ({ id, name, licence }) => <RetailerLink id={id} name={name} licence={licence} />,
    }),
    wordColumn("from", t("fromLine"), ({ from }) => from, { width: 132 }),
    wordColumn("to", t("toLine"), ({ to }) => to, { width: 132 }),
    figureColumn("minutes", t("minutes"), ({ minutes }) => minutes, decimal, { width: 104 }),
    figureColumn("potential", t("monthly"), (move) => move.potentialCnyCents, moneyLarge, {
      width: 120,
    }),
    { id: "why", title: t("why"), prose: true, cell: ({ reason }) => said(reason) },
  ];
}

/** Who would move from which line to which, and why. */
export function MovesPanel({ answer: { moves } }: { readonly answer: TerritoriesAnswer }) {
  const { t } = useTranslation(["territories", "common"]);
  const { count } = useFigures();
  const [text, setText] = useState("");
  const columns = useColumns();
  if (moves.length === 0)
    return (
      <Panel title={t("who")}>
        <Nothing>{t("nobody")}</Nothing>
      </Panel>
    );
  const rows = moves.filter(({ name, licence, from, to }) =>
    hasText(text, name, licence, from, to),
  );
  return (
    <Panel title={t("who")} flush>
      <search className="filters">
        <SearchBox label={t("search")} value={text} onChange={setText} />
        <output className="quiet figure">
          {t("found", { shown: count(rows.length), all: count(moves.length) })}
        </output>
      </search>
      {rows.length === 0 ? (
        <Nothing>{t("common:nothingFound")}</Nothing>
      ) : (
        <Table caption={t("who")} columns={columns} rows={rows} keyOf={({ id }) => id} />
      )}
    </Panel>
  );
}
