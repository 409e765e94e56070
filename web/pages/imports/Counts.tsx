import type { ImportBatch } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../lib/figures.tsx";
import { Tally, type TallyItem } from "../../parts/Tally.tsx";

/** What the check found, or what was written: every row is in exactly one of the first four. */
export function Counts({ batch }: { readonly batch: ImportBatch }) {
  const { t } = useTranslation("imports");
  const { count } = useFigures();
  const item = (
    id: "rows" | "added" | "changed" | "same" | "refused" | "warnings",
    tone?: "bad" | "warn",
  ): TallyItem => ({
    name: t(id),
    value: count(batch[id]),
    ...(tone === undefined || batch[id] === 0 ? {} : { tone }),
  });
  return (
    <Tally
      items={[
        item("rows"),
        item("added"),
        item("changed"),
        item("same"),
        item("refused", "bad"),
        item("warnings", "warn"),
      ]}
    />
  );
}
