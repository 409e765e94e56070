import { exportSkus, listSkus, type SkuRow } from "@dongxiao/contract";
import { supplyStates } from "@dongxiao/core/retailers";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { ask } from "../../lib/ask.ts";
import { useCodes } from "../../lib/codes.ts";
import { useFigures } from "../../lib/figures.tsx";
import { hasText } from "../../lib/search.ts";
import { DownloadButton } from "../../parts/DownloadButton.tsx";
import { Nothing } from "../../parts/Nothing.tsx";
import { Page } from "../../parts/Page.tsx";
import { PickMany } from "../../parts/PickMany.tsx";
import { SearchBox } from "../../parts/SearchBox.tsx";
import { Table } from "../../parts/Table.tsx";
import { useSkuColumns } from "./use-sku-columns.tsx";

interface ListProps {
  readonly skus: readonly SkuRow[];
}

/** Those that hold a text and are in one of the chosen supply states; all where nothing is chosen. */
function useFound(skus: readonly SkuRow[]) {
  const [text, setText] = useState("");
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const rows = skus.filter(
    ({ name, code, brand, supplyState }) =>
      hasText(text, name, code, brand) && (chosen.length === 0 || chosen.includes(supplyState)),
  );
  return { rows, text, setText, chosen, setChosen };
}

function Filters({ skus, found }: ListProps & { readonly found: ReturnType<typeof useFound> }) {
  const { t } = useTranslation(["skus", "common"]);
  const { count } = useFigures();
  const wordOf = useCodes();
  const { rows, text, setText, chosen, setChosen } = found;
  const choices = Object.keys(supplyStates).map((value) => ({
    value,
    label: wordOf("supplyState", value),
  }));
  const shown = { shown: count(rows.length), all: count(skus.length) };
  return (
    <search className="filters">
      <SearchBox label={t("searchHint")} value={text} onChange={setText} />
      <PickMany label={t("supplyState")} choices={choices} chosen={chosen} onChange={setChosen} />
      <output className="quiet figure">{t("common:rowsShown", shown)}</output>
    </search>
  );
}

function SkuList({ skus }: ListProps) {
  const { t } = useTranslation(["skus", "common"]);
  const found = useFound(skus);
  const columns = useSkuColumns();
  return (
    <section className="panel" aria-label={t("list")}>
      <Filters skus={skus} found={found} />
      {found.rows.length === 0 ? (
        <Nothing>{t("common:nothingFound")}</Nothing>
      ) : (
        <Table
          caption={t("list")}
          columns={columns}
          rows={found.rows}
          keyOf={({ id }) => id}
          sort={{ by: "packs4", way: "descending" }}
        />
      )}
    </section>
  );
}

/** Every SKU with its last four weeks. */
export function SkusPage() {
  const { t } = useTranslation(["skus", "common"]);
  const { data } = useSuspenseQuery(ask(listSkus, {}));
  return (
    <Page
      title={t("title")}
      subtitle={t("subtitle")}
      actions={<DownloadButton route={exportSkus} input={{}} />}
    >
      <SkuList skus={data.skus} />
    </Page>
  );
}
