import { useTranslation } from "react-i18next";

import { Sideways } from "../../../parts/Sideways.tsx";
import { Table } from "../../../parts/Table.tsx";
import { acrossOf, pivotOf } from "../pivot.ts";
import { useTotal } from "../use-total.ts";
import { orderOf, sortWord } from "./sort-words.ts";
import { totalKey, usePivotColumns } from "./use-pivot-columns.tsx";
import type { ViewProps } from "./view-props.ts";

/** A long table scrolls with the page, so that its headings stay in sight, while its columns fit beside each other. */
const long = 200;
const mostInSight = 6;

/** Members in rows, indicators or the last dimension in columns, everything together above. */
export function TableView({ shown, change }: ViewProps) {
  const { t } = useTranslation("indicators");
  const { asked, question, answer } = shown;
  const across = acrossOf(question, answer.cells);
  const pivot = pivotOf(question, answer.cells, across);
  const total = useTotal(shown, across);
  const columns = usePivotColumns(answer, pivot);
  const sort = orderOf(asked.look.sort);
  const table = (
    <Table
      key={columns.map(({ id }) => id).join(" ")}
      caption={t("answer")}
      columns={columns}
      rows={pivot.rows}
      keyOf={({ key }) => key}
      {...(sort === undefined ? {} : { sort })}
      {...(total === undefined ? {} : { total: { ...total, key: totalKey } })}
      onSort={(order) =>
        change({ ...asked, look: { ...asked.look, sort: sortWord(order) } }, { replace: true })
      }
    />
  );
  const isLong = pivot.rows.length > long && columns.length <= mostInSight;
  return isLong ? table : <Sideways title={t("answer")}>{table}</Sideways>;
}
