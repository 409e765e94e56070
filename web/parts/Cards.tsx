import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useFigures } from "../lib/figures.tsx";
import { useSorted } from "../lib/sort.ts";
import type { Column, TableProps } from "./columns.ts";

const page = 30;

function Card<Row>({
  row,
  columns,
}: {
  readonly row: Row;
  readonly columns: readonly Column<Row>[];
}) {
  const [naming, ...others] = columns;
  return (
    <li className="card">
      <div className="card-name">{naming?.cell(row)}</div>
      <dl className="card-facts">
        {others
          .filter(({ from }) => from === undefined)
          .map((column) => (
            <div key={column.id} className={column.prose === true ? "card-prose" : ""}>
              <dt>{column.title}</dt>
              <dd className={column.figure === true ? "figure" : ""}>{column.cell(row)}</dd>
            </div>
          ))}
      </dl>
    </li>
  );
}

/** A table's rows on a phone: a card each, some at a time. */
export function Cards<Row>({ caption, columns, rows, keyOf, sort }: TableProps<Row>) {
  const { t } = useTranslation();
  const { count } = useFigures();
  const [drawn, setDrawn] = useState(page);
  const ordered = useSorted(rows, columns, sort).rows;
  return (
    <div>
      <ul className="cards" aria-label={caption}>
        {ordered.slice(0, drawn).map((row) => (
          <Card key={keyOf(row)} row={row} columns={columns} />
        ))}
      </ul>
      {ordered.length > drawn ? (
        <Button block onClick={() => setDrawn(drawn + page)}>
          {t("showMore", { shown: count(drawn), all: count(ordered.length) })}
        </Button>
      ) : null}
    </div>
  );
}
