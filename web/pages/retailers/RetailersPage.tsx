import { exportRetailers, listRetailers } from "@dongxiao/contract";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useDeferredValue, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { ask } from "../../lib/ask.ts";
import { useFigures } from "../../lib/figures.tsx";
import { DownloadButton } from "../../parts/DownloadButton.tsx";
import { Nothing } from "../../parts/Nothing.tsx";
import { Page } from "../../parts/Page.tsx";
import { Table } from "../../parts/Table.tsx";
import { isAsking, noFileFilter, useFileFound } from "./file-filter.ts";
import { FileFilterBar } from "./FileFilterBar.tsx";
import { FilterBar } from "./FilterBar.tsx";
import { filtered, isNarrowed, noFilters } from "./filters.ts";
import { MoreMenu } from "./MoreMenu.tsx";
import { useRetailerColumns } from "./use-retailer-columns.tsx";

/** The retailers within the person's area: any number of them, narrowed and sorted as wished. */
export function RetailersPage() {
  const { t } = useTranslation(["retailers", "common", "care"]);
  const { day } = useFigures();
  const { data } = useSuspenseQuery(ask(listRetailers, {}));
  const [filters, setFilters] = useState(noFilters);
  const settled = useDeferredValue(filters);
  const [fileFilter, setFileFilter] = useState(noFileFilter);
  const { rows: found, error } = useFileFound(data.retailers, fileFilter);
  const rows = useMemo(() => filtered(found, settled), [found, settled]);
  const columns = useRetailerColumns();
  const isPart = isNarrowed(filters) || isAsking(fileFilter);
  const ids = isPart ? { ids: rows.map(({ id }) => id).join(",") } : {};
  const listed = { asOf: data.asOf, ...ids };
  return (
    <Page
      title={t("title")}
      subtitle={
        <span className="row">
          {t("asOf", { day: day(data.asOf) })}
          <Link to="/care">{t("care:title")} →</Link>
        </span>
      }
      actions={
        <>
          <DownloadButton route={exportRetailers} input={listed} isDisabled={rows.length === 0} />
          <MoreMenu listed={listed} />
        </>
      }
    >
      <section className="panel" aria-label={t("list")}>
        <div className="filters-joined">
          <FilterBar
            all={data.retailers}
            shown={rows.length}
            filters={filters}
            onChange={setFilters}
          />
          <FileFilterBar filter={fileFilter} error={error} onChange={setFileFilter} />
        </div>
        {rows.length === 0 ? (
          <Nothing>{t("common:nothingFound")}</Nothing>
        ) : (
          <Table caption={t("list")} columns={columns} rows={rows} keyOf={({ id }) => id} />
        )}
      </section>
    </Page>
  );
}
