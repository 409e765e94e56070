import { useTranslation } from "react-i18next";

import { useFigures } from "../../lib/figures.tsx";
import { useSaid } from "../../lib/language.ts";
import type { Column } from "../../parts/columns.ts";
import { Panel } from "../../parts/Panel.tsx";
import { Table } from "../../parts/Table.tsx";
import { Definition } from "./Definition.tsx";
import type { Indicator } from "./indicator.ts";
import { Movement, Value } from "./Value.tsx";

function useColumns(): readonly Column<Indicator>[] {
  const { t } = useTranslation("brief");
  const { precise, count } = useFigures();
  const said = useSaid();
  return [
    {
      id: "indicator",
      title: t("indicator"),
      cell: (indicator) => (
        <span className="named">
          {said(indicator.titles)}
          <Definition indicator={indicator} />
        </span>
      ),
    },
    {
      id: "now",
      title: t("now"),
      figure: true,
      cell: (indicator) => (
        <strong>
          <Value indicator={indicator} measured={indicator.now} />
        </strong>
      ),
    },
    {
      id: "before",
      title: t("before"),
      figure: true,
      cell: (indicator) => <Value indicator={indicator} measured={indicator.before} />,
    },
    {
      id: "change",
      title: t("change"),
      figure: true,
      cell: (indicator) => <Movement indicator={indicator} />,
    },
    {
      id: "numerator",
      title: t("numerator"),
      figure: true,
      from: "wide",
      cell: ({ now }) => precise(now.numerator),
    },
    {
      id: "denominator",
      title: t("denominator"),
      figure: true,
      from: "wide",
      cell: ({ now }) => precise(now.denominator),
    },
    { id: "n", title: t("sample"), figure: true, cell: ({ now }) => count(now.n) },
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
