import type { ReactNode } from "react";

/** One large figure with its name and a remark. */
export interface TallyItem {
  readonly name: string;
  readonly value: ReactNode;
  readonly note?: ReactNode;
  readonly tone?: "good" | "warn" | "bad";
}

/** A strip of large figures. */
export function Tally({ items }: { readonly items: readonly TallyItem[] }) {
  return (
    <dl className="tally">
      {items.map(({ name, value, note, tone }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className={tone === undefined ? "figure" : `figure tone-${tone}`}>{value}</dd>
          {note === undefined ? null : <dd className="tally-note">{note}</dd>}
        </div>
      ))}
    </dl>
  );
}
