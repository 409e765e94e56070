import { useRef } from "react";

import { usePhone } from "../lib/phone.ts";
import { useSlice } from "../lib/slice.ts";
import { useSorted } from "../lib/sort.ts";
import { Cards } from "./Cards.tsx";
import type { TableProps } from "./columns.ts";
import { HeadCell } from "./HeadCell.tsx";
import { TableRow } from "./TableRow.tsx";

/** Rows beyond which only those in view are drawn; their height is then fixed. */
const many = 200;
const rowHeight = 41;

function Spacer({ rows }: { readonly rows: number }) {
  return rows <= 0 ? null : <tr aria-hidden="true" style={{ height: rows * rowHeight }} />;
}

function WideTable<Row>(props: TableProps<Row>) {
  const { caption, columns, keyOf, sort } = props;
  const { rows, order, choose } = useSorted(props.rows, columns, sort);
  const body = useRef<HTMLTableSectionElement>(null);
  const slice = useSlice(body, rowHeight, rows.length);
  const long = rows.length > many;
  const shown = long ? rows.slice(slice.from, slice.to) : rows;
  const first = long ? slice.from : 0;
  return (
    <table className={long ? "table table-long" : "table"} aria-rowcount={rows.length + 1}>
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr aria-rowindex={1}>
          {columns.map((column) => (
            <HeadCell key={column.id} column={column} order={order} choose={choose} />
          ))}
        </tr>
      </thead>
      <tbody ref={body}>
        <Spacer rows={first} />
        {shown.map((row, place) => (
          <TableRow key={keyOf(row)} row={row} columns={columns} index={first + place + 2} />
        ))}
        <Spacer rows={long ? rows.length - slice.to : 0} />
      </tbody>
    </table>
  );
}

/** Rows and columns on a wide window, cards on a phone; any number of rows stays smooth. */
export function Table<Row>(props: TableProps<Row>) {
  return usePhone() ? <Cards {...props} /> : <WideTable {...props} />;
}
