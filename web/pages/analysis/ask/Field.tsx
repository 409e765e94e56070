import type { ReactNode } from "react";

interface Props {
  readonly label: string;
  /** Takes a whole row on a phone. */
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

/** A control with its name above it; the control names itself to screen readers. */
export function Field({ label, isWide = false, children }: Props) {
  return (
    <div className={isWide ? "analysis-field analysis-wide" : "analysis-field"}>
      <span className="analysis-label" aria-hidden="true">
        {label}
      </span>
      {children}
    </div>
  );
}
