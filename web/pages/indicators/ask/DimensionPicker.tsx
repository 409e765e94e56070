import { useTranslation } from "react-i18next";

import { useSaid } from "../../../lib/language.ts";
import { useRegistry } from "../registry.ts";
import { PickGrouped } from "./PickGrouped.tsx";

interface Props {
  readonly by: readonly string[];
  readonly onChange: (by: readonly string[]) => void;
}

const kinds = ["retailers", "goods"] as const;
const mostDimensions = 3;

/** Chooses what the answer is cut by, up to three dimensions, the first of which lies down. */
export function DimensionPicker({ by, onChange }: Props) {
  const { t } = useTranslation("indicators");
  const said = useSaid();
  const { dimensions } = useRegistry();
  const groups = kinds.map((kind) => ({
    label: t(kind),
    choices: dimensions
      .filter((dimension) => dimension.by === kind)
      .map(({ id, titles }) => ({
        value: id,
        label: said(titles),
        found: [id, ...Object.values(titles)].join(" "),
      })),
  }));
  return (
    <PickGrouped
      label={t("by")}
      placeholder={t("byNone")}
      groups={groups}
      chosen={by}
      onChange={onChange}
      most={mostDimensions}
    />
  );
}
