import type { ReactNode } from "react";

interface Props {
  readonly title: string;
  /** Of which days the numbers are. */
  readonly days?: string;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** One titled part of a card. */
export function Part({ title, days, wide, children }: Props) {
  return (
    <section className={wide === true ? "sheet-part sheet-wide" : "sheet-part"}>
      <h3>
        {title} {days === undefined ? null : <span className="sheet-days">{days}</span>}
      </h3>
      {children}
    </section>
  );
}
