import { useState } from "react";

import type { Column, TableProps } from "./columns.ts";
import { ShowMore } from "./ShowMore.tsx";

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
              <dt>
                {column.title}
                {column.note}
              </dt>
              <dd className={column.figure === true ? "figure" : ""}>{column.cell(row)}</dd>
            </div>
          ))}
      </dl>
    </li>
  );
}

/** A table's rows on a phone: a card each, some at a time. */
export function Cards<Row>({
  caption,
  columns,
  rows,
  keyOf,
  total,
  atFirst = page,
}: TableProps<Row>) {
  const [drawn, setDrawn] = useState(atFirst);
  return (
    <div>
      <ul className="cards" aria-label={caption}>
        {total === undefined ? null : <Card row={total} columns={columns} />}
        {rows.slice(0, drawn).map((row) => (
          <Card key={keyOf(row)} row={row} columns={columns} />
        ))}
      </ul>
      <ShowMore shown={drawn} all={rows.length} onMore={() => setDrawn(drawn + page)} />
    </div>
  );
}
