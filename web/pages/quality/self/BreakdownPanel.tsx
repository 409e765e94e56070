import type { SelfCheckAnswer, Sums } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../../lib/figures.tsx";
import { useSaid } from "../../../lib/language.ts";
import { figureColumn, wordColumn } from "../../../parts/column-makers.ts";
import type { Column } from "../../../parts/columns.ts";
import { Mark } from "../../../parts/Mark.tsx";
import { Panel } from "../../../parts/Panel.tsx";
import { Table } from "../../../parts/Table.tsx";

type Breakdown = SelfCheckAnswer["breakdowns"][number];
type Part = Breakdown["parts"][number];

function useColumns(): readonly Column<Part>[] {
  const { t } = useTranslation("quality");
  const { count, money } = useFigures();
  const said = useSaid();
  const packs = (
    word: "requested" | "ordered" | "supplied",
    of: (sums: Sums) => number,
  ): Column<Part> => figureColumn<Part>(word, t(word), ({ sums }) => of(sums), count);
  return [
    wordColumn<Part>("part", t("part"), ({ titles }) => said(titles)),
    figureColumn<Part>("rows", t("orderRows"), ({ sums }) => sums.rows, count),
    packs("requested", ({ requestedPacks }) => requestedPacks),
    packs("ordered", ({ orderedPacks }) => orderedPacks),
    packs("supplied", ({ suppliedPacks }) => suppliedPacks),
    figureColumn<Part>("amount", t("amount"), ({ sums }) => sums.amountCnyCents, money),
  ];
}

interface Props {
  readonly breakdown: Breakdown;
  readonly total: Sums;
}

/** The parts of one way to add up, and whether they come to the total. */
export function BreakdownPanel({ breakdown, total }: Props) {
  const { t } = useTranslation("quality");
  const { count } = useFigures();
  const columns = useColumns();
  const { by, parts, added, isConsistent } = breakdown;
  const sign = isConsistent ? "=" : "≠";
  return (
    <Panel
      title={t(`by-${by}`)}
      note={
        <span className="figure">
          {`${t("added")} ${count(added.suppliedPacks)} ${sign} ${count(total.suppliedPacks)}`}
        </span>
      }
      actions={
        <Mark tone={isConsistent ? "good" : "bad"}>
          {isConsistent ? t("sameAsTotal") : t("notAsTotal")}
        </Mark>
      }
      flush
    >
      <Table caption={t(`by-${by}`)} columns={columns} rows={parts} keyOf={({ code }) => code} />
    </Panel>
  );
}
