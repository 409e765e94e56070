interface Props {
  readonly by: number | null;
  readonly write: (value: number) => string;
}

/** How far something moved; more or less volume is neither good nor bad by itself, so it has no colour. */
export function Moved({ by, write }: Props) {
  if (by === null) return <span className="quiet">—</span>;
  const arrow = by === 0 ? "" : by > 0 ? "▲" : "▼";
  return (
    <span className="figure movement">
      <span aria-hidden="true">{arrow}</span> {write(by)}
    </span>
  );
}
