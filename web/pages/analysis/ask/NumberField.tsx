import { InputNumber } from "antd";
import { useState } from "react";

import { Field } from "./Field.tsx";

interface Props {
  readonly label: string;
  readonly value: number | null;
  readonly min: number;
  readonly max: number;
  readonly digits?: number;
  readonly onChange: (value: number | null) => void;
}

/** A number that counts once it is finished: at the enter key or when the field is left. */
export function NumberField({ label, value, min, max, digits = 0, onChange }: Props) {
  const [typed, setTyped] = useState<number | null>(value);
  const [kept, setKept] = useState(value);
  if (kept !== value) {
    setKept(value);
    setTyped(value);
  }
  const finish = (): void => {
    if (typed !== value) onChange(typed);
  };
  return (
    <Field label={label}>
      <InputNumber<number>
        aria-label={label}
        className="analysis-number"
        inputMode="decimal"
        min={min}
        max={max}
        precision={digits}
        value={typed}
        onChange={setTyped}
        onBlur={finish}
        onPressEnter={finish}
      />
    </Field>
  );
}
