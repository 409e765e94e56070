import { Select } from "antd";
import { useTranslation } from "react-i18next";

import { useSaid } from "../../lib/language.ts";
import type { Asked } from "./asked.ts";
import { drawnOf } from "./effective.ts";
import { definitionIn, useRegistry } from "./registry.ts";
import type { Change } from "./use-asked.ts";

interface Props {
  readonly asked: Asked;
  readonly change: Change;
}

/** Chooses which of several indicators a view of one is drawn of; the table shows them all. */
export function DrawnSelect({ asked, change }: Props) {
  const { t } = useTranslation("indicators");
  const said = useSaid();
  const { indicators } = useRegistry();
  const { question, look } = asked;
  if (look.view === "table" || question.ids.length < 2) return null;
  const options = question.ids.map((value) => {
    const known = definitionIn(indicators, value);
    return { value, label: known === undefined ? value : said(known.titles) };
  });
  return (
    <Select<string>
      className="drawn"
      aria-label={t("of")}
      value={drawnOf(asked)}
      options={options}
      onChange={(of) => change({ ...asked, look: { ...look, of } })}
    />
  );
}
