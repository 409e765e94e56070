import { Link } from "react-router";

import type { Column } from "./columns.ts";

interface Named {
  readonly retailerId: number;
  readonly name: string;
}

/** A column of retailers by name, each leading to its page. */
export function retailerColumn<Row extends Named>(title: string): Column<Row> {
  return {
    id: "retailer",
    title,
    cell: ({ retailerId, name }) => <Link to={`/retailers/${retailerId}`}>{name}</Link>,
    sortBy: ({ name }) => name,
  };
}
