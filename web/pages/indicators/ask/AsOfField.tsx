import { useTranslation } from "react-i18next";

import { DayField } from "../../../parts/DayField.tsx";
import { Hint } from "../../../parts/Hint.tsx";

interface Props {
  readonly asOf: string | undefined;
  readonly onChange: (asOf: string | undefined) => void;
}

/** The day as of which retailers and SKUs are grouped; as of each cycle when there is none. */
export function AsOfField({ asOf, onChange }: Props) {
  const { t } = useTranslation("indicators");
  return (
    <div className="ask-field">
      <span className="ask-label">
        {t("asOf")}
        <Hint label={t("asOf")} title={t("asOf")}>
          <p className="definition">{t("asOfHelp")}</p>
        </Hint>
      </span>
      <DayField
        label={t("asOf")}
        value={asOf ?? null}
        onChange={(day) => onChange(day ?? undefined)}
      />
    </div>
  );
}
