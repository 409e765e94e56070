import { useEffect, useRef } from "react";
import { Link, type To } from "react-router";

/** One tab: its own address and its word. */
export interface TabLink {
  readonly id: string;
  readonly to: To;
  readonly word: string;
}

interface Props {
  readonly label: string;
  readonly tabs: readonly TabLink[];
  readonly current: string;
}

/** Leads between the parts of a page, each with its own address; the current one is always in view. */
export function Tabs({ label, tabs, current }: Props) {
  const row = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const shown = row.current?.querySelector("[aria-current]");
    shown?.scrollIntoView({ block: "nearest", inline: "center" });
  }, [current]);
  return (
    <nav className="tabs" aria-label={label}>
      <ul ref={row}>
        {tabs.map(({ id, to, word }) => (
          <li key={id}>
            <Link to={to} aria-current={id === current ? "page" : undefined}>
              {word}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
