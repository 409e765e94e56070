import { useTranslation } from "react-i18next";

import { classOf } from "./column-class.ts";
import type { Column, Order } from "./columns.ts";

interface Props<Row> {
  readonly column: Column<Row>;
  readonly order: Order | undefined;
  readonly choose: (by: string) => void;
}

/** A column's heading; a button when the column can be sorted. */
export function HeadCell<Row>({ column, order, choose }: Props<Row>) {
  const { t } = useTranslation();
  const way = order?.by === column.id ? order.way : undefined;
  const arrow = way === undefined ? "" : way === "ascending" ? "↑" : "↓";
  return (
    <th scope="col" className={classOf(column)} style={{ width: column.width }} aria-sort={way}>
      {column.sortBy === undefined ? (
        column.title
      ) : (
        <button
          type="button"
          className="sorter"
          title={t("sortBy", { column: column.title })}
          onClick={() => choose(column.id)}
        >
          {column.title}
          <span aria-hidden="true" className="sorter-arrow">
            {arrow}
          </span>
        </button>
      )}
      {column.note}
    </th>
  );
}
