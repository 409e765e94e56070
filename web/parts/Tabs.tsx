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

/** A row of tabs may be wider than a phone. */
function intoView(link: HTMLAnchorElement | null): void {
  link?.scrollIntoView({ block: "nearest", inline: "center" });
}

/** Leads between the parts of a page, each with its own address; the current one is always in view. */
export function Tabs({ label, tabs, current }: Props) {
  return (
    <nav className="tabs" aria-label={label}>
      <ul>
        {tabs.map(({ id, to, word }) => (
          <li key={id}>
            {id === current ? (
              <Link to={to} aria-current="page" ref={intoView}>
                {word}
              </Link>
            ) : (
              <Link to={to}>{word}</Link>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
