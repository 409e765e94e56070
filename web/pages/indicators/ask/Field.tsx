import type { ReactNode } from "react";

interface Props {
  readonly label: string;
  /** How many of twelve columns it takes; three when left out. */
  readonly columns?: 2 | 4 | 9 | 12;
  readonly children: ReactNode;
}

/** One part of a question under its name; the control inside says the name again to those who do not see it. */
export function Field({ label, columns, children }: Props) {
  return (
    <div className={columns === undefined ? "ask-field" : `ask-field ask-${columns}`}>
      <span className="ask-label" aria-hidden="true">
        {label}
      </span>
      {children}
    </div>
  );
}
