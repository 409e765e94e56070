import { Button } from "antd";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../../lib/figures.tsx";
import { DayField } from "../../../parts/DayField.tsx";
import type { AlertSearch } from "./search.ts";

interface Props {
  readonly search: AlertSearch;
  /** The weeks that were looked at; null while nothing has answered. */
  readonly window: { readonly from: string; readonly to: string; readonly cycles: number } | null;
  readonly onChange: (part: Partial<AlertSearch>) => void;
}

interface OfImportProps extends Pick<Props, "onChange"> {
  readonly id: number;
}

function OfImport({ id, onChange }: OfImportProps) {
  const { t } = useTranslation("quality");
  return (
    <>
      <strong>{t("ofImport", { id })}</strong>
      <Button onClick={() => onChange({ importId: null })}>{t("allRows")}</Button>
    </>
  );
}

function Days({ search, window, onChange }: Props) {
  const { t } = useTranslation("quality");
  const from = search.from ?? window?.from ?? null;
  const to = search.to ?? window?.to ?? null;
  const isChosen = search.from !== null || search.to !== null;
  return (
    <>
      <label className="day-pick">
        {t("from")}
        <DayField value={from} onChange={(day) => onChange({ from: day, to })} />
      </label>
      <label className="day-pick">
        {t("to")}
        <DayField value={to} onChange={(day) => onChange({ from, to: day })} />
      </label>
      {isChosen ? (
        <Button onClick={() => onChange({ from: null, to: null })}>{t("newest")}</Button>
      ) : null}
    </>
  );
}

/** Which weeks are looked at, or which import. */
export function WindowBar(props: Props) {
  const { t } = useTranslation("quality");
  const { day } = useFigures();
  const { search, window } = props;
  const span = window === null ? null : { from: day(window.from), to: day(window.to) };
  return (
    <search className="filters panel">
      {search.importId === null ? (
        <Days {...props} />
      ) : (
        <OfImport id={search.importId} onChange={props.onChange} />
      )}
      {window === null || span === null ? null : (
        <span className="quiet">{t("window", { ...span, cycles: window.cycles })}</span>
      )}
    </search>
  );
}
