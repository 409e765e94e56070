import { markIn, measureNamed } from "@dongxiao/core/retailers";
import { Select } from "antd";
import { useTranslation } from "react-i18next";

import { useSaid } from "../../../lib/language.ts";
import type { SchemeEdited } from "../score-data.ts";
import { measureNames } from "./scheme-edit.ts";

interface Props {
  readonly scheme: SchemeEdited;
  readonly onAdd: (measure: string) => void;
}

/** The measures and marks that the scheme does not have yet. */
function useOptions({ items }: SchemeEdited) {
  const { t } = useTranslation("scores");
  const said = useSaid();
  const taken = new Set(items.map(({ id }) => id));
  return measureNames
    .filter((name) => !taken.has(markIn(name) ?? name))
    .flatMap((name) => {
      const measure = measureNamed(name);
      if (measure === null) return [];
      const kind = markIn(name) === null ? "" : ` · ${t("marks")}`;
      return [{ value: name, label: `${said(measure.titles)}${kind}` }];
    });
}

/** Chooses one more measure or mark, of those that the scheme does not have yet. */
export function AddItem({ scheme, onAdd }: Props) {
  const { t } = useTranslation("scores");
  return (
    <Select<string | null>
      className="score-add"
      aria-label={t("addItem")}
      placeholder={t("addItem")}
      showSearch={{ optionFilterProp: "label" }}
      options={useOptions(scheme)}
      value={null}
      onChange={(name) => {
        if (name !== null) onAdd(name);
      }}
    />
  );
}
