import { Link } from "react-router";

interface Props {
  readonly id: number;
  readonly name: string;
  readonly licence: string;
}

/** A retailer in a list: its name, which leads to its page, above its licence code. */
export function RetailerLink({ id, name, licence }: Props) {
  return (
    <>
      <Link to={`/retailers/${id}`}>{name}</Link>
      <span className="segment-licence quiet">{licence}</span>
    </>
  );
}
