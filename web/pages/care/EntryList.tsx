import { Button } from "antd";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";

import { Nothing } from "../../parts/Nothing.tsx";
import type { EntryData } from "./care-data.ts";

interface Props<Entry extends EntryData> {
  readonly label: string;
  readonly entries: readonly Entry[];
  readonly nothing: string;
  readonly renderItem: (entry: Entry) => ReactNode;
}

interface ItemProps {
  /** Why it was struck out; null where it stands. */
  readonly why: string | null;
  readonly children: ReactNode;
}

function Item({ why, children }: ItemProps) {
  const { t } = useTranslation("care");
  return (
    <li className={why === null ? "" : "care-struck"}>
      {children}
      {why === null ? null : <p className="quiet">{t("struck", { why })}</p>}
    </li>
  );
}

/** Entries one below the other; those that were struck out are shown when they are asked for. */
export function EntryList<Entry extends EntryData>(props: Props<Entry>) {
  const { label, entries, nothing, renderItem } = props;
  const { t } = useTranslation("care");
  const [shows, setShows] = useState(false);
  const struck = entries.filter(({ struckWhy }) => struckWhy !== null).length;
  const shown = shows ? entries : entries.filter(({ struckWhy }) => struckWhy === null);
  return (
    <>
      {shown.length === 0 ? <Nothing>{nothing}</Nothing> : null}
      <ul className="care-entries" aria-label={label}>
        {shown.map((entry) => (
          <Item key={entry.id} why={entry.struckWhy}>
            {renderItem(entry)}
          </Item>
        ))}
      </ul>
      {struck === 0 || shows ? null : (
        <Button type="link" onClick={() => setShows(true)}>
          {t("showStruck", { n: struck })}
        </Button>
      )}
    </>
  );
}
