import type { ScoreMovesShown, ScoreRunAnswer } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../lib/figures.tsx";
import { useSaid } from "../../lib/language.ts";
import { figureColumn, wordColumn } from "../../parts/column-makers.ts";
import type { Column } from "../../parts/columns.ts";
import { Nothing } from "../../parts/Nothing.tsx";
import { Panel } from "../../parts/Panel.tsx";
import { retailerColumn } from "../../parts/retailer-column.tsx";
import { Table } from "../../parts/Table.tsx";
import { Tally } from "../../parts/Tally.tsx";
import { GradeMatrix } from "./GradeMatrix.tsx";
import { usePoints } from "./use-points.ts";

interface Props {
  readonly title: string;
  readonly moves: ScoreMovesShown;
  readonly grades: ScoreRunAnswer["grades"];
}

type Mover = ScoreMovesShown["movers"][number];

function useColumns(grades: Props["grades"]): readonly Column<Mover>[] {
  const { t } = useTranslation("scores");
  const said = useSaid();
  const points = usePoints();
  const word = (code: string | null): string => {
    const titles = grades.find((one) => one.code === code)?.titles;
    return titles === undefined ? (code ?? t("noGrade")) : said(titles);
  };
  return [
    retailerColumn(t("retailer")),
    wordColumn("line", t("line"), ({ line }) => line),
    wordColumn("before", t("before"), ({ previous }) => word(previous)),
    wordColumn("after", t("after"), ({ grade }) => word(grade)),
    figureColumn("previousPoints", t("total"), ({ previousPoints }) => previousPoints, points),
    figureColumn("points", "→", (mover) => mover.points, points),
  ];
}

function Counts({ moves }: Pick<Props, "moves">) {
  const { t } = useTranslation("scores");
  const { count } = useFigures();
  const tally = (["up", "down", "same", "fresh"] as const).map((name) => ({
    name: t(name),
    value: count(moves[name]),
  }));
  return <Tally items={[{ name: t("retailers"), value: count(moves.all) }, ...tally]} />;
}

/** Who goes from which grade to which: counts, matrix and the first of those who move. */
export function MovesPanels({ title, moves, grades }: Props) {
  const { t } = useTranslation("scores");
  const columns = useColumns(grades);
  const { movers } = moves;
  const shown = t("moversShown", { n: movers.length, all: moves.up + moves.down });
  return (
    <Panel title={title} flush>
      <div className="panel-body stack-tight">
        <Counts moves={moves} />
        <GradeMatrix moves={moves} grades={grades} />
        <p className="quiet">{movers.length === 0 ? "" : shown}</p>
      </div>
      {movers.length === 0 ? (
        <Nothing>{t("noMovers")}</Nothing>
      ) : (
        <Table
          caption={t("movers")}
          columns={columns}
          rows={movers}
          keyOf={({ retailerId }) => retailerId}
        />
      )}
    </Panel>
  );
}
