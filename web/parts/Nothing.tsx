import type { ReactNode } from "react";

/** Says calmly that there is nothing to show, and what would change that. */
export function Nothing({ children }: { readonly children: ReactNode }) {
  return <div className="nothing">{children}</div>;
}
