import type { FileFieldCard, FileEntry } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../lib/figures.tsx";
import { useSaid } from "../../lib/language.ts";
import { useValueWords } from "./use-value-words.ts";

interface Props {
  readonly fields: readonly FileFieldCard[];
  readonly entries: readonly FileEntry[];
}

function useOrigin(): (entry: FileEntry) => string {
  const { t } = useTranslation("file");
  const { moment } = useFigures();
  return ({ by, at, importId, reason }) => {
    const who = importId === null ? (by ?? t("system")) : t("byImport", { id: importId });
    return [who, moment(at), reason].filter((word) => word !== "").join(" · ");
  };
}

function EntryItem({ field, entry }: { readonly field: FileFieldCard; readonly entry: FileEntry }) {
  const { t } = useTranslation(["file", "common"]);
  const said = useSaid();
  const { day } = useFigures();
  const wordOf = useValueWords();
  const originOf = useOrigin();
  const { from, to, value } = entry;
  return (
    <li>
      <p className="quiet figure">
        {day(from)} – {to === null ? t("common:ongoing") : day(to)}
      </p>
      <p>
        {said(field.titles)}
        {t("colon")}
        {wordOf(field, value)}
      </p>
      <p className="quiet">{originOf(entry)}</p>
    </li>
  );
}

/** What fields held and from which day on, who said so, when and why; the newest first. */
export function EntryList({ fields, entries }: Props) {
  const { t } = useTranslation("file");
  const byId = new Map(fields.map((field) => [field.id, field]));
  return (
    <ul className="timeline" aria-label={t("entries")}>
      {entries.map((entry) => {
        const field = byId.get(entry.field);
        const key = `${entry.field} ${entry.from}`;
        return field === undefined ? null : <EntryItem key={key} field={field} entry={entry} />;
      })}
    </ul>
  );
}
