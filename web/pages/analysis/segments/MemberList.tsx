import type { SegmentRow, SegmentsAnswer } from "@dongxiao/contract";
import { Button } from "antd";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../../lib/figures.tsx";
import { useSaid } from "../../../lib/language.ts";
import { figureColumn, wordColumn } from "../../../parts/column-makers.ts";
import type { Column } from "../../../parts/columns.ts";
import { Nothing } from "../../../parts/Nothing.tsx";
import { Panel } from "../../../parts/Panel.tsx";
import { Table } from "../../../parts/Table.tsx";
import { RetailerLink } from "../RetailerLink.tsx";
import { SegmentMark } from "./SegmentMark.tsx";
import { useSegmentName } from "./use-segment-name.ts";

interface Props {
  readonly answer: SegmentsAnswer;
  readonly segment: string | undefined;
  readonly onSegment: (segment: string | undefined) => void;
}

function useColumns(answer: SegmentsAnswer): readonly Column<SegmentRow>[] {
  const { t } = useTranslation("analysis");
  const { money } = useFigures();
  const said = useSaid();
  const nameOf = useSegmentName(answer.segmentation);
  const hasCodes = answer.rows.some(({ segmentCode }) => segmentCode !== null);
  return [
    wordColumn("name", t("ofretailer"), ({ name }) => name, {
      width: 168,
      cell: ({ id, name, code }) => <RetailerLink id={id} name={name} licence={code} />,
    }),
    wordColumn("segment", t("segmentWord"), ({ segment }) => nameOf(segment), {
      width: 132,
      cell: ({ segment }) => (
        <SegmentMark segmentation={answer.segmentation} segment={segment} name={nameOf(segment)} />
      ),
    }),
    ...(hasCodes
      ? [wordColumn<SegmentRow>("code", t("segmentCode"), (row) => row.segmentCode ?? "—")]
      : []),
    wordColumn("line", t("ofline"), ({ line }) => line, { width: 136, from: "wide" }),
    figureColumn("amount", t("monthlyMean"), (row) => row.monthlyMeanCnyCents, money, {
      width: 136,
    }),
    { id: "reason", title: t("whySegment"), prose: true, cell: ({ reason }) => said(reason) },
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
