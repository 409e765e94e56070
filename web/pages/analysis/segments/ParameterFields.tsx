import type { SegmentationShown } from "@dongxiao/contract";
import { Button } from "antd";
import { useTranslation } from "react-i18next";

import { useSaid } from "../../../lib/language.ts";
import { NumberField } from "../ask/NumberField.tsx";

type Parameter = SegmentationShown["parameters"][number];
type Settings = Readonly<Record<string, number>>;

interface Props {
  readonly parameters: readonly Parameter[];
  readonly settings: Settings;
  readonly onChange: (settings: Record<string, number>) => void;
}

interface OneProps {
  readonly parameter: Parameter;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** Units that are typed with a digit after the point. */
const fractions: readonly string[] = ["ratio", "times"];

/** Units that a name does not say by itself. */
const units = {
  minutes: "unitMinutes",
  "km/h": "unitSpeed",
} as const;

function isNamed(unit: string): unit is keyof typeof units {
  return unit in units;
}

function useUnitWord(): (unit: string) => string {
  const { t } = useTranslation("analysis");
  return (unit) => {
    if (unit === "ratio") return " (%)";
    return isNamed(unit) ? t("inUnit", { unit: t(units[unit]) }) : "";
  };
}

/** Shares are typed in percent. */
function ParameterField({ parameter, value, onChange }: OneProps) {
  const said = useSaid();
  const unitWord = useUnitWord();
  const { titles, unit, min, max, preset, isWhole } = parameter;
  const isShare = unit === "ratio";
  const scale = isShare ? 100 : 1;
  return (
    <NumberField
      label={`${said(titles)}${unitWord(unit)}`}
      min={min * scale}
      max={max * scale}
      digits={isWhole || !fractions.includes(unit) ? 0 : 1}
      value={Math.round(value * scale * 10) / 10}
      onChange={(typed) => onChange(typed === null ? preset : typed / scale)}
    />
  );
}

/** What a segmentation may be tuned with, within its bounds; what stands as preset is not asked for. */
export function ParameterFields({ parameters, settings, onChange }: Props) {
  const { t } = useTranslation("analysis");
  const set = ({ id, preset }: Parameter, value: number): void => {
    const { [id]: _before, ...others } = settings;
    onChange(value === preset ? others : { ...others, [id]: value });
  };
  return (
    <div className="analysis-row segments-parameters">
      {parameters.map((parameter) => (
        <ParameterField
          key={parameter.id}
          parameter={parameter}
          value={settings[parameter.id] ?? parameter.preset}
          onChange={(value) => set(parameter, value)}
        />
      ))}
      {Object.keys(settings).length === 0 ? null : (
        <Button type="text" className="segments-preset" onClick={() => onChange({})}>
          {t("presets")}
        </Button>
      )}
    </div>
  );
}
