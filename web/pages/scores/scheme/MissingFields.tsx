import { InputNumber, Select } from "antd";
import { useTranslation } from "react-i18next";

import { useSaid } from "../../../lib/language.ts";
import type { ItemProps } from "./item-props.ts";

/** What counts where nothing is known. */
export function MissingFields({ item: { titles, missing }, onChange }: ItemProps) {
  const { t } = useTranslation("scores");
  const said = useSaid();
  const label = `${said(titles)} ${t("missing")}`;
  const options = [
    { value: "nothing" as const, label: t("asNothing") },
    { value: "share" as const, label: t("asShareOf") },
    { value: "others" as const, label: t("asOthers") },
  ];
  return (
    <div className="score-edit-how">
      <Select
        aria-label={label}
        className="fill"
        options={options}
        value={missing.as}
        onChange={(as) => onChange({ missing: as === "share" ? { as, share: 0.5 } : { as } })}
      />
      {missing.as === "share" ? (
        <InputNumber
          aria-label={`${label} %`}
          min={0}
          max={100}
          suffix="%"
          value={Math.round(missing.share * 100)}
          onChange={(share) => onChange({ missing: { as: "share", share: (share ?? 0) / 100 } })}
        />
      ) : null}
    </div>
  );
}
