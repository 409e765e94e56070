import type { Parameters, Titles } from "@dongxiao/core/units";
import { useTranslation } from "react-i18next";

import { useSaid } from "../../lib/language.ts";
import { ParametersForm } from "./ParametersForm.tsx";

interface Props {
  readonly check: {
    readonly formula: string;
    readonly looksAt: Readonly<Record<string, { readonly titles: Titles }>>;
    readonly parameters: Parameters;
  };
  readonly settings: Readonly<Record<string, number>>;
  readonly onChange: (settings: Readonly<Record<string, number>>) => void;
}

/** How a check judges: its formula, what the names in it are, and the parameters that can be changed. */
export function CheckHow({ check, settings, onChange }: Props) {
  const { t } = useTranslation("quality");
  const said = useSaid();
  const { formula, looksAt, parameters } = check;
  const names = [...Object.entries(looksAt), ...Object.entries(parameters)];
  return (
    <details className="check-how">
      <summary>{t("how")}</summary>
      <p>
        <code>{formula}</code>
      </p>
      <ul className="check-names quiet">
        {names.map(([name, { titles }]) => (
          <li key={name}>
            <code>{name}</code> {said(titles)}
          </li>
        ))}
      </ul>
      <ParametersForm parameters={parameters} settings={settings} onChange={onChange} />
    </details>
  );
}
