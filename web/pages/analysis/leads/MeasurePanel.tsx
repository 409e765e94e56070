import type { LeadSummary, OrderMeasureShown } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../../lib/figures.tsx";
import type { Column } from "../../../parts/columns.ts";
import { Mark, type Tone } from "../../../parts/Mark.tsx";
import { Panel } from "../../../parts/Panel.tsx";
import { Table } from "../../../parts/Table.tsx";

type Measure = LeadSummary["measure"];

interface Row {
  readonly id: "model" | "breadth";
  readonly measure: OrderMeasureShown;
}

function useColumns(): readonly Column<Row>[] {
  const { t } = useTranslation("leads");
  const { fixed } = useFigures();
  const within = (value: number | null, low: number | null, high: number | null): string =>
    value === null ? "—" : `${fixed(value)} (${fixed(low)} – ${fixed(high)})`;
  return [
    { id: "order", title: t("order"), cell: ({ id }) => t(id) },
    {
      id: "auc",
      title: t("auc"),
      figure: true,
      cell: ({ measure }) => within(measure.auc, measure.aucLow, measure.aucHigh),
    },
    {
      id: "lift",
      title: t("lift"),
      figure: true,
      cell: ({ measure }) => within(measure.lift, measure.liftLow, measure.liftHigh),
    },
  ];
}

function Verdict({ gain }: Pick<Measure, "gain">) {
  const { t } = useTranslation("leads");
  const { fixed } = useFigures();
  const kind = gain.isNoise ? "noise" : gain.auc > 0 ? "better" : "worse";
  const tones = { noise: "plain", better: "good", worse: "bad" } as const satisfies Record<
    string,
    Tone
  >;
  const [low, high] = kind === "worse" ? [-gain.high, -gain.low] : [gain.low, gain.high];
  const size = kind === "worse" ? -gain.auc : gain.auc;
  const words = t(kind, { gain: fixed(size), low: fixed(low), high: fixed(high) });
  return <Mark tone={tones[kind]}>{words}</Mark>;
}

function Lesson({ lesson }: { readonly lesson: LeadSummary["lessons"][number] }) {
  const { t } = useTranslation("leads");
  const { count, day } = useFigures();
  const { name, cut, weeks, kind, rows, takers } = lesson;
  const words = { name, weeks, day: day(cut), rows: count(rows), takers: count(takers) };
  return (
    <li>
      <span className="quiet">{t(`kind${kind}`)}</span> {t("lesson", words)}
    </li>
  );
}

function Lessons({ lessons }: Pick<LeadSummary, "lessons">) {
  const { t } = useTranslation("leads");
  return (
    <details className="lead-lessons">
      <summary>{t("lessons")}</summary>
      <ul>
        {lessons.map((lesson) => (
          <Lesson key={`${lesson.name} ${lesson.cut}`} lesson={lesson} />
        ))}
      </ul>
    </details>
  );
}

function OrdersTable({ measure: { model, breadth } }: Pick<LeadSummary, "measure">) {
  const { t } = useTranslation("leads");
  const columns = useColumns();
  const rows: readonly Row[] = [
    { id: "model", measure: model },
    { id: "breadth", measure: breadth },
  ];
  return <Table caption={t("measure")} columns={columns} rows={rows} keyOf={({ id }) => id} />;
}

/** How good the order is on retailers that it had not seen, beside the plainest order, and what was learned from. */
export function MeasurePanel({ summary: { measure, lessons } }: { readonly summary: LeadSummary }) {
  const { t } = useTranslation("leads");
  const { count } = useFigures();
  const tried = { rows: count(measure.rows), takers: count(measure.takers) };
  const said = measure.how === "later" ? t("measurelater", tried) : t("measureacross", tried);
  return (
    <Panel title={t("measure")} flush>
      <OrdersTable measure={measure} />
      <div className="panel-body stack-tight">
        <p className="lead-verdict">
          <Verdict gain={measure.gain} />
        </p>
        <p className="quiet">{said}</p>
        {lessons.some(({ kind }) => kind === "carriers") ? <p>{t("carriers")}</p> : null}
        <Lessons lessons={lessons} />
      </div>
    </Panel>
  );
}
