import type { SegmentLineShown, SegmentsAnswer } from "@dongxiao/contract";
import { Segmented } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../../lib/figures.tsx";
import { useSaid } from "../../../lib/language.ts";
import { figureColumn, wordColumn } from "../../../parts/column-makers.ts";
import type { Column } from "../../../parts/columns.ts";
import { Panel } from "../../../parts/Panel.tsx";
import { Sideways } from "../../../parts/Sideways.tsx";
import { Table } from "../../../parts/Table.tsx";
import { useSegmentName } from "./use-segment-name.ts";

const measures = ["retailersCount", "monthlyMean"] as const;
type Measure = (typeof measures)[number];

interface Row {
  readonly group: string;
  readonly name: string;
  readonly lines: readonly SegmentLineShown[];
}

const valueOf: Readonly<Record<Measure, (line: SegmentLineShown) => number>> = {
  retailersCount: ({ retailers }) => retailers,
  monthlyMean: ({ monthlyMeanCnyCents }) => monthlyMeanCnyCents,
};

function useColumns(answer: SegmentsAnswer, measure: Measure): readonly Column<Row>[] {
  const { t } = useTranslation("analysis");
  const { count, moneyLarge } = useFigures();
  const nameOf = useSegmentName(answer.segmentation);
  const write = measure === "retailersCount" ? count : moneyLarge;
  const sum = ({ lines }: Row): number =>
    lines.reduce((total, line) => total + valueOf[measure](line), 0);
  const shown = answer.lines.filter((line) => line.segment !== null || line.retailers > 0);
  return [
    wordColumn("name", t(`by${answer.by}`), ({ name }) => name),
    ...shown.map(({ segment }) =>
      figureColumn<Row>(
        segment ?? "none",
        nameOf(segment),
        ({ lines }) => {
          const line = lines.find((one) => one.segment === segment);
          return line === undefined ? null : valueOf[measure](line);
        },
        write,
      ),
    ),
    figureColumn<Row>("sum", t("wholeRow"), sum, write),
  ];
}

/** Grade by trade: each business type, or another group, cut into the same segments. */
export function CrossPanel({ answer }: { readonly answer: SegmentsAnswer }) {
  const { t } = useTranslation("analysis");
  const said = useSaid();
  const [measure, setMeasure] = useState<Measure>("retailersCount");
  const columns = useColumns(answer, measure);
  const rows = answer.groups.map(({ group, name, lines }) => ({ group, name: said(name), lines }));
  const title = t("crossTable", { by: t(`by${answer.by}`) });
  const choice = (
    <Segmented<Measure>
      aria-label={t("crossMeasure")}
      options={measures.map((one) => ({ value: one, label: t(one) }))}
      value={measure}
      onChange={setMeasure}
    />
  );
  return (
    <Panel title={title} actions={choice} flush>
      <Sideways title={title}>
        <Table
          caption={title}
          columns={columns}
          rows={rows}
          keyOf={({ group }) => group}
          total={{ group: "all", name: t("wholeRow"), lines: answer.lines }}
        />
      </Sideways>
    </Panel>
  );
}
