import type { ReactNode, RefObject } from "react";

import type { SortedProps } from "./columns.ts";
import { HeadCell } from "./HeadCell.tsx";
import { TableRow } from "./TableRow.tsx";

interface Props<Row> extends SortedProps<Row> {
  readonly body?: RefObject<HTMLTableSectionElement | null>;
  /** Rows are one line high, and the headings stay in view. */
  readonly isLong?: boolean;
  readonly children: ReactNode;
}

/** A table around its rows: what it is called, how many rows there are, and its headings. */
export function TableFrame<Row>(props: Props<Row>) {
  const { caption, columns, rows, order, choose, body, isLong, total, children } = props;
  return (
    <table
      className={isLong === true ? "table table-long" : "table"}
      aria-rowcount={rows.length + 1}
    >
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr aria-rowindex={1}>
          {columns.map((column) => (
            <HeadCell key={column.id} column={column} order={order} choose={choose} />
          ))}
        </tr>
      </thead>
      {total === undefined ? null : (
        <tbody className="table-total">
          <TableRow row={total} columns={columns} />
        </tbody>
      )}
      <tbody ref={body}>{children}</tbody>
    </table>
  );
}
