import type { Brief } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import { usePriceClassWords } from "../../lib/codes.ts";
import { useSaid } from "../../lib/language.ts";
import type { Column } from "../../parts/columns.ts";
import { Panel } from "../../parts/Panel.tsx";
import { Table } from "../../parts/Table.tsx";
import { Value } from "./Value.tsx";

type PriceClass = Brief["byPriceClass"][number];

function useColumns(classes: readonly PriceClass[]): readonly Column<PriceClass>[] {
  const { t } = useTranslation("brief");
  const said = useSaid();
  const classOf = usePriceClassWords();
  return [
    {
      id: "priceClass",
      title: t("priceClass"),
      cell: ({ priceClass }) => classOf(priceClass),
    },
    ...(classes[0]?.indicators ?? []).map(({ id, titles }) => ({
      id,
      title: said(titles),
      figure: true,
      cell: ({ indicators }: PriceClass) => {
        const indicator = indicators.find((one) => one.id === id);
        return indicator === undefined ? (
          "—"
        ) : (
          <Value indicator={indicator} measured={indicator.now} />
        );
      },
    })),
  ];
}

/** The same indicators within each price class. */
export function ByPriceClass({ classes }: { readonly classes: readonly PriceClass[] }) {
  const { t } = useTranslation("brief");
  const columns = useColumns(classes);
  return (
    <Panel title={t("byPriceClass")} id="byPriceClass" flush>
      <Table
        caption={t("byPriceClass")}
        columns={columns}
        rows={classes}
        keyOf={({ priceClass }) => priceClass}
      />
    </Panel>
  );
}
