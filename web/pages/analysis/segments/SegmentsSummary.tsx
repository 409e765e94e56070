import type { SegmentLineShown, SegmentsAnswer } from "@dongxiao/contract";
import { Button } from "antd";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../../lib/figures.tsx";
import { figureColumn } from "../../../parts/column-makers.ts";
import type { Column } from "../../../parts/columns.ts";
import { Panel } from "../../../parts/Panel.tsx";
import { ShareBar } from "../../../parts/ShareBar.tsx";
import { Table } from "../../../parts/Table.tsx";
import { SegmentMark } from "./SegmentMark.tsx";
import { useSegmentName } from "./use-segment-name.ts";

interface Props {
  readonly answer: SegmentsAnswer;
  readonly segment: string | undefined;
  readonly onSegment: (segment: string | undefined) => void;
}

function shareColumn(
  id: string,
  title: string,
  of: (line: SegmentLineShown) => number | null,
): Column<SegmentLineShown> {
  const cell = (line: SegmentLineShown) => {
    const share = of(line);
    return share === null ? "—" : <ShareBar share={share} />;
  };
  return { id, title, figure: true, cell };
}

const keyOf = (line: SegmentLineShown): string => line.segment ?? "none";

interface ButtonProps {
  readonly name: string;
  readonly isChosen: boolean;
  readonly isEmpty: boolean;
  readonly onClick: () => void;
}

/** Narrows the list to one segment, and widens it again. */
function ListButton({ name, isChosen, isEmpty, onClick }: ButtonProps) {
  const { t } = useTranslation("analysis");
  return (
    <Button
      size="small"
      type={isChosen ? "primary" : "default"}
      aria-label={t("listOnly", { name })}
      aria-pressed={isChosen}
      disabled={isEmpty}
      onClick={onClick}
    >
      {t("listThese")}
    </Button>
  );
}

function useColumns({ answer, segment, onSegment }: Props): readonly Column<SegmentLineShown>[] {
  const { t } = useTranslation("analysis");
  const { count, money } = useFigures();
  const nameOf = useSegmentName(answer.segmentation);
  return [
    {
      id: "segment",
      title: t("segmentWord"),
      cell: ({ segment: id }) => (
        <SegmentMark segmentation={answer.segmentation} segment={id} name={nameOf(id)} />
      ),
    },
    figureColumn("retailers", t("retailersCount"), ({ retailers }) => retailers, count),
    shareColumn("ofRetailers", t("shareOfRetailers"), (line) => line.shareOfRetailers),
    figureColumn("amount", t("monthlyMean"), (line) => line.monthlyMeanCnyCents, money),
    shareColumn("share", t("shareOfAmount"), ({ share }) => share),
    figureColumn("least", t("least"), ({ leastCnyCents }) => leastCnyCents, money, {
      from: "wide",
    }),
    {
      id: "list",
      title: t("list"),
      cell: (line) => (
        <ListButton
          name={nameOf(line.segment)}
          isChosen={segment === keyOf(line)}
          isEmpty={line.retailers === 0}
          onClick={() => onSegment(segment === keyOf(line) ? undefined : keyOf(line))}
        />
      ),
    },
  ];
}

/** Who is in each segment and what they bring together. */
export function SegmentsSummary(props: Props) {
  const { t } = useTranslation("analysis");
  const { day, count } = useFigures();
  const columns = useColumns(props);
  const { asOf, cycle, months, retailers, lines } = props.answer;
  const note = t("segmentsNote", {
    day: day(asOf),
    cycle: day(cycle),
    months,
    retailers: count(retailers),
  });
  const shown = lines.filter((line) => line.segment !== null || line.retailers > 0);
  return (
    <Panel title={t("bySegment")} note={note} flush>
      <Table caption={t("bySegment")} columns={columns} rows={shown} keyOf={keyOf} />
    </Panel>
  );
}
