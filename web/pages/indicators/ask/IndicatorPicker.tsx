import { useTranslation } from "react-i18next";

import { useSaid } from "../../../lib/language.ts";
import { groupsOf } from "../families.ts";
import { useRegistry } from "../registry.ts";
import { PickGrouped } from "./PickGrouped.tsx";

interface Props {
  readonly ids: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}

/** Chooses indicators, family by family; each says its formula, for several share a name. */
export function IndicatorPicker({ ids, onChange }: Props) {
  const { t } = useTranslation("indicators");
  const said = useSaid();
  const groups = groupsOf(useRegistry().indicators).map(({ family, indicators }) => ({
    label: t(family),
    choices: indicators.map(({ id, titles, formulas }) => ({
      value: id,
      label: said(titles),
      about: said(formulas),
      found: [id, ...Object.values(titles), ...Object.values(formulas)].join(" "),
    })),
  }));
  return (
    <PickGrouped
      label={t("indicators")}
      placeholder={t("pickIndicators")}
      groups={groups}
      chosen={ids}
      onChange={onChange}
      needed
    />
  );
}
