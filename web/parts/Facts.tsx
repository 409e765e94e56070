import type { ReactNode } from "react";

/** One fact: its name and what it is. */
export type Fact = readonly [name: string, value: ReactNode];

/** Facts side by side, as many as fit. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
