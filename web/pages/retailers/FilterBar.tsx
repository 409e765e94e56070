import type { RetailerRow } from "@dongxiao/contract";
import { Button } from "antd";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../lib/figures.tsx";
import { PickMany } from "../../parts/PickMany.tsx";
import { SearchBox } from "../../parts/SearchBox.tsx";
import { type Facet, facets, type Filters, isNarrowed, noFilters, valuesOf } from "./filters.ts";
import { useFacetWords } from "./use-facet-words.ts";

interface Props {
  readonly all: readonly RetailerRow[];
  readonly shown: number;
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}

function useChoices(all: readonly RetailerRow[]) {
  const wordOf = useFacetWords();
  const values = useMemo(
    () => facets.map((facet) => ({ facet, found: valuesOf(all, facet) })),
    [all],
  );
  return values.map(({ facet, found }) => ({
    facet,
    choices: found.map((value) => ({ value, label: wordOf(facet, value) })),
  }));
}

/** What narrows the list, and how much of it is left. */
export function FilterBar({ all, shown, filters, onChange }: Props) {
  const { t } = useTranslation(["retailers", "common"]);
  const { count } = useFigures();
  const choices = useChoices(all);
  const pick = (facet: Facet, chosen: readonly string[]): void =>
    onChange({ ...filters, [facet]: chosen });
  return (
    <search className="filters" aria-label={t("filters")}>
      <SearchBox
        label={t("searchHint")}
        value={filters.text}
        onChange={(text) => onChange({ ...filters, text })}
      />
      {choices.map(({ facet, choices: options }) => (
        <PickMany
          key={facet}
          label={t(facet)}
          choices={options}
          chosen={filters[facet]}
          onChange={(chosen) => pick(facet, chosen)}
        />
      ))}
      <output className="quiet figure">
        {t("common:rowsShown", { shown: count(shown), all: count(all.length) })}
      </output>
      {isNarrowed(filters) ? (
        <Button type="link" size="small" onClick={() => onChange(noFilters)}>
          {t("common:clear")}
        </Button>
      ) : null}
    </search>
  );
}
