import { InputNumber, Select } from "antd";
import { useTranslation } from "react-i18next";

import { useSaid } from "../../../lib/language.ts";
import type { ItemProps } from "./item-props.ts";

const ways = [
  { as: "nothing", word: "asNothing" },
  { as: "share", word: "asShareOf" },
  { as: "others", word: "asOthers" },
] as const;

interface ShareProps {
  readonly label: string;
  readonly share: number;
  readonly onChange: (share: number) => void;
}

function ShareField({ label, share, onChange }: ShareProps) {
  return (
    <InputNumber
      aria-label={label}
      min={0}
      max={100}
      suffix="%"
      value={Math.round(share * 100)}
      onChange={(percent) => onChange((percent ?? 0) / 100)}
    />
  );
}

/** What counts where nothing is known. */
export function MissingFields({ item: { titles, missing }, onChange }: ItemProps) {
  const { t } = useTranslation("scores");
  const said = useSaid();
  const label = `${said(titles)} ${t("missing")}`;
  const options = ways.map(({ as, word }) => ({ value: as, label: t(word) }));
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
        <ShareField
          label={`${label} %`}
          share={missing.share}
          onChange={(share) => onChange({ missing: { as: "share", share } })}
        />
      ) : null}
    </div>
  );
}
