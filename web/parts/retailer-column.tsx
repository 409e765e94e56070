import { Link } from "react-router";

import type { Column } from "./columns.ts";

interface Named {
  readonly retailerId: number;
  readonly name: string;
}

/** A column of retailers by name, each leading to its page: to the tab that says how it is judged. */
export function retailerColumn<Row extends Named>(title: string): Column<Row> {
  return {
    id: "retailer",
    title,
    cell: ({ retailerId, name }) => (
      <Link to={`/retailers/${retailerId}?tab=evaluation`}>{name}</Link>
    ),
    sortBy: ({ name }) => name,
  };
}
