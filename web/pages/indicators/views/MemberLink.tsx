import { Link } from "react-router";

interface Props {
  readonly name: string;
  /** Of a retailer that the reader may open. */
  readonly retailerId: number | undefined;
}

/** The name of a row's member; a retailer's leads to its page. */
export function MemberLink({ name, retailerId }: Props) {
  return retailerId === undefined ? name : <Link to={`/retailers/${retailerId}`}>{name}</Link>;
}
