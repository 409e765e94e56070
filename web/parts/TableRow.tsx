import { classOf } from "./column-class.ts";
import type { Column } from "./columns.ts";

interface Props<Row> {
  readonly row: Row;
  readonly columns: readonly Column<Row>[];
  /** Where the row stands in the whole table; none where it stands outside the order. */
  readonly index?: number;
}

/** One row; its first cell names it. */
export function TableRow<Row>({ row, columns, index }: Props<Row>) {
  return (
    <tr aria-rowindex={index}>
      {columns.map((column, place) =>
        place === 0 ? (
          <th key={column.id} scope="row" className={classOf(column)}>
            {column.cell(row)}
          </th>
        ) : (
          <td key={column.id} className={classOf(column)}>
            {column.cell(row)}
          </td>
        ),
      )}
    </tr>
  );
}
