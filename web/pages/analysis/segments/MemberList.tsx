import type { SegmentRow, SegmentsAnswer } from "@dongxiao/contract";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { useFigures } from "../../../lib/figures.tsx";
import { useSaid } from "../../../lib/language.ts";
import { figureColumn, wordColumn } from "../../../parts/column-makers.ts";
import type { Column } from "../../../parts/columns.ts";
import { Nothing } from "../../../parts/Nothing.tsx";
import { Panel } from "../../../parts/Panel.tsx";
import { Table } from "../../../parts/Table.tsx";
import { SegmentMark } from "./SegmentMark.tsx";
import { useMeasureText } from "./use-measure-text.ts";
import { useSegmentName } from "./use-segment-name.ts";

interface Props {
  readonly answer: SegmentsAnswer;
  readonly segment: string | undefined;
  readonly onSegment: (segment: string | undefined) => void;
}

/** The numbers behind a reason, in small print below it. */
function Figures({ answer, row }: { readonly answer: SegmentsAnswer; readonly row: SegmentRow }) {
  const said = useSaid();
  const write = useMeasureText();
  const known = answer.segmentation.measures
    .map((measure, at) => ({ ...measure, value: row.figures[at] ?? null }))
    .filter(({ value }) => value !== null);
  if (known.length === 0) return null;
  return (
    <span className="segment-figures figure">
      {known.map(({ titles, unit, value }) => `${said(titles)} ${write(value, unit)}`).join(" · ")}
    </span>
  );
}

function useColumns(answer: SegmentsAnswer): readonly Column<SegmentRow>[] {
  const { t } = useTranslation("analysis");
  const { money } = useFigures();
  const said = useSaid();
  const nameOf = useSegmentName(answer.segmentation);
  const hasCodes = answer.rows.some(({ segmentCode }) => segmentCode !== null);
  return [
    wordColumn("name", t("ofretailer"), ({ name }) => name, {
      cell: ({ id, name, code }) => (
        <>
          <Link to={`/retailers/${id}`}>{name}</Link>
          <span className="segment-licence quiet">{code}</span>
        </>
      ),
    }),
    wordColumn("segment", t("segmentWord"), ({ segment }) => nameOf(segment), {
      cell: ({ segment }) => (
        <SegmentMark segmentation={answer.segmentation} segment={segment} name={nameOf(segment)} />
      ),
    }),
    ...(hasCodes
      ? [wordColumn<SegmentRow>("code", t("segmentCode"), (row) => row.segmentCode ?? "—")]
      : []),
    wordColumn("line", t("ofline"), ({ line }) => line, { from: "wide" }),
    figureColumn("amount", t("monthlyMean"), (row) => row.monthlyMeanCnyCents, money),
    {
      id: "reason",
      title: t("whySegment"),
      prose: true,
      cell: (row) => (
        <>
          {said(row.reason)}
          <Figures answer={answer} row={row} />
        </>
      ),
    },
  ];
}

/** Retailers with the reason for their segment; each opens its own page. */
export function MemberList({ answer, segment, onSegment }: Props) {
  const { t } = useTranslation("analysis");
  const { count } = useFigures();
  const nameOf = useSegmentName(answer.segmentation);
  const columns = useColumns(answer);
  const { rows, listed } = answer;
  const shown = { shown: count(rows.length), all: count(listed) };
  const note = rows.length < listed ? t("listNote", shown) : t("listAll", shown);
  const title = segment === undefined ? t("list") : t("listOf", { name: nameOf(segment) });
  const everybody =
    segment === undefined ? undefined : (
      <Button onClick={() => onSegment(undefined)}>{t("everySegment")}</Button>
    );
  return (
    <Panel title={title} note={note} actions={everybody} flush>
      {rows.length === 0 ? (
        <Nothing>{t("nobodyInSegment")}</Nothing>
      ) : (
        <Table caption={title} columns={columns} rows={rows} keyOf={({ id }) => id} />
      )}
    </Panel>
  );
}
