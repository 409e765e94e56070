import type { ImportKind } from "@dongxiao/contract";
import { useId } from "react";
import { useTranslation } from "react-i18next";

import { kindIds, kinds } from "./kinds.ts";

interface Props {
  readonly kind: ImportKind;
  readonly onChange: (kind: ImportKind) => void;
}

/** Which kind of file it is: choices side by side, each saying what its file holds. */
export function KindChoice({ kind, onChange }: Props) {
  const { t } = useTranslation("imports");
  const name = useId();
  return (
    <fieldset className="kinds">
      <legend>{t("kindLabel")}</legend>
      {kindIds.map((id) => (
        <label key={id} className="kind">
          <input
            type="radio"
            name={name}
            value={id}
            checked={id === kind}
            onChange={() => onChange(id)}
          />
          <span className="kind-name">{t(kinds[id].word)}</span>
          <span className="quiet">{t(kinds[id].help)}</span>
        </label>
      ))}
    </fieldset>
  );
}
