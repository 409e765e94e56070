import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";

import { useFigures } from "../lib/figures.tsx";
import { hasText } from "../lib/search.ts";
import { SearchBox } from "./SearchBox.tsx";

/** Rows that fit one look need no search. */
const few = 10;

/** Who a row is about, in the words that people search by. */
interface Named {
  readonly name: string;
  readonly licenceCode: string;
  readonly line: string;
}

/** A list of retailers narrowed by name, licence or line, and the search field to set above it. */
export function useSearched<Row extends Named>(
  rows: readonly Row[],
): { readonly found: readonly Row[]; readonly bar: ReactNode } {
  const { t } = useTranslation();
  const { count } = useFigures();
  const [text, setText] = useState("");
  if (rows.length <= few) return { found: rows, bar: null };
  const found = rows.filter(({ name, licenceCode, line }) =>
    hasText(text, name, licenceCode, line),
  );
  const bar = (
    <search className="filters">
      <SearchBox label={t("findRetailer")} value={text} onChange={setText} />
      <output className="quiet figure">
        {t("rowsShown", { shown: count(found.length), all: count(rows.length) })}
      </output>
    </search>
  );
  return { found, bar };
}
