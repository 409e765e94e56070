import { useTranslation } from "react-i18next";

import { useFigures } from "../../lib/figures.tsx";
import { useSaid } from "../../lib/language.ts";
import { figureColumn } from "../../parts/column-makers.ts";
import type { Column } from "../../parts/columns.ts";
import { Panel } from "../../parts/Panel.tsx";
import { Table } from "../../parts/Table.tsx";
import { Definition } from "./Definition.tsx";
import type { Indicator } from "./indicator.ts";
import { Movement, Value } from "./Value.tsx";

function Named({ indicator }: { readonly indicator: Indicator }) {
  return (
    <span className="named">
      {useSaid()(indicator.titles)}
      <Definition indicator={indicator} />
    </span>
  );
}

const now = (indicator: Indicator) => (
  <strong>
    <Value indicator={indicator} measured={indicator.now} />
  </strong>
);
const before = (indicator: Indicator) => (
  <Value indicator={indicator} measured={indicator.before} />
);

function useColumns(): readonly Column<Indicator>[] {
  const { t } = useTranslation("brief");
  const { precise, count, money } = useFigures();
  const from = "wide";
  const numerator = (one: Indicator) => {
    const { numerator: counted } = one.now;
    if (counted === null) return null;
    return one.unit === "cny-cents/carton" ? money(counted) : precise(counted);
  };
  return [
    { id: "indicator", title: t("indicator"), cell: (one) => <Named indicator={one} /> },
    { id: "now", title: t("now"), figure: true, cell: now },
    { id: "before", title: t("before"), figure: true, cell: before },
    { id: "change", title: t("change"), figure: true, cell: (one) => <Movement indicator={one} /> },
    { id: "numerator", title: t("numerator"), figure: true, from, cell: numerator },
    figureColumn("denominator", t("denominator"), (one) => one.now.denominator, precise, { from }),
    figureColumn("n", t("sample"), (one) => one.now.n, count),
  ];
}

/** The week's indicators: values beside what they were made of. */
export function Indicators({ indicators }: { readonly indicators: readonly Indicator[] }) {
  const { t } = useTranslation("brief");
  return (
    <Panel title={t("indicators")} id="indicators" flush>
      <Table
        caption={t("indicators")}
        columns={useColumns()}
        rows={indicators}
        keyOf={({ id }) => id}
      />
    </Panel>
  );
}
