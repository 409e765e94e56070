import { useRef, useState } from "react";

import { usePhone } from "../lib/phone.ts";
import { useSlice } from "../lib/slice.ts";
import { useSorted } from "../lib/sort.ts";
import { Cards } from "./Cards.tsx";
import type { SortedProps, TableProps } from "./columns.ts";
import { ShowMore } from "./ShowMore.tsx";
import { TableFrame } from "./TableFrame.tsx";
import { TableRow } from "./TableRow.tsx";

/** Rows beyond which not all are drawn at once. */
const many = 200;
const rowHeight = 41;

function Spacer({ rows }: { readonly rows: number }) {
  return rows <= 0 ? null : <tr aria-hidden="true" style={{ height: rows * rowHeight }} />;
}

function WindowedTable<Row>(props: SortedProps<Row>) {
  const { columns, keyOf, rows } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  const { from, to } = useSlice(body, rowHeight, rows.length);
  return (
    <TableFrame {...props} body={body} isLong>
      <Spacer rows={from} />
      {rows.slice(from, to).map((row, place) => (
        <TableRow key={keyOf(row)} row={row} columns={columns} index={from + place + 2} />
      ))}
      <Spacer rows={rows.length - to} />
    </TableFrame>
  );
}

function PagedTable<Row>(props: SortedProps<Row>) {
  const { columns, keyOf, rows, atFirst = many } = props;
  const [drawn, setDrawn] = useState(atFirst);
  return (
    <>
      <TableFrame {...props}>
        {rows.slice(0, drawn).map((row, place) => (
          <TableRow key={keyOf(row)} row={row} columns={columns} index={place + 2} />
        ))}
      </TableFrame>
      <ShowMore shown={drawn} all={rows.length} onMore={() => setDrawn(drawn + many)} />
    </>
  );
}

/**
 * Rows and columns on a wide window, cards on a phone; any number of rows stays smooth. Many rows of one line
 * each are drawn by windows of the scrolling; rows with running text differ in height and come in pages.
 */
export function Table<Row>(props: TableProps<Row>) {
  const { columns, sort, onSort } = props;
  const sorted = { ...props, ...useSorted(props.rows, columns, sort, onSort) };
  const { rows } = sorted;
  if (usePhone()) return <Cards {...sorted} />;
  const isEven = columns.every(({ prose }) => prose !== true) && props.atFirst === undefined;
  return isEven && rows.length > many ? <WindowedTable {...sorted} /> : <PagedTable {...sorted} />;
}
