import type { UpliftPlanShown } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../../lib/figures.tsx";
import { useSaid } from "../../../lib/language.ts";
import { figureColumn, wordColumn } from "../../../parts/column-makers.ts";
import type { Column } from "../../../parts/columns.ts";
import { Nothing } from "../../../parts/Nothing.tsx";
import { Panel } from "../../../parts/Panel.tsx";
import { Table } from "../../../parts/Table.tsx";
import { usePoints } from "../use-points.ts";
import { Outcomes } from "./Outcomes.tsx";
import { PlaceboNote } from "./PlaceboNote.tsx";

type Item = UpliftPlanShown["items"][number];

function changeOf({ before, after }: Item): number | null {
  return before === null || after === null ? null : after - before;
}

function useColumns(): readonly Column<Item>[] {
  const { t } = useTranslation("uplift");
  const { points, signedPoints } = usePoints();
  const said = useSaid();
  const signed = (value: number | null): string => (value === null ? "—" : signedPoints(value));
  return [
    wordColumn("item", t("item"), ({ titles }) => said(titles)),
    figureColumn("before", t("before"), ({ before }) => before, points),
    figureColumn("after", t("after"), ({ after }) => after, points),
    figureColumn("change", t("change"), changeOf, signed),
  ];
}

function Items({ items }: Pick<UpliftPlanShown, "items">) {
  const { t } = useTranslation("uplift");
  const columns = useColumns();
  return (
    <Table caption={t("reRating")} columns={columns} rows={items} keyOf={({ item }) => item} />
  );
}

/** Before and after, item by item, whether the targets were met, and what is usual among peers without an action. */
export function ReRatingPanel({ shown }: { readonly shown: UpliftPlanShown }) {
  const { t } = useTranslation("uplift");
  const { period } = useFigures();
  const { before, after } = shown.plan;
  if (after === null)
    return (
      <Panel title={t("reRating")}>
        <Nothing>{t("noReRating")}</Nothing>
      </Panel>
    );
  const note = t("reRatingNote", { before: period(before.period), after: period(after.period) });
  return (
    <Panel title={t("reRating")} note={note} flush>
      <Items items={shown.items} />
      <div className="panel-body stack-tight">
        <Outcomes outcomes={shown.outcomes} />
        <PlaceboNote placebo={shown.placebo} />
      </div>
    </Panel>
  );
}
