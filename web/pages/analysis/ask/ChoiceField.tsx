import { Segmented } from "antd";

import { Field } from "./Field.tsx";

interface Props<Value extends string | number> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly Value[];
  readonly wordOf: (value: Value) => string;
  readonly onChange: (value: Value) => void;
  readonly isWide?: boolean;
}

/** One of a few choices, all of them in view. */
export function ChoiceField<Value extends string | number>(props: Props<Value>) {
  const { label, value, choices, wordOf, onChange, isWide = false } = props;
  return (
    <Field label={label} isWide={isWide}>
      <Segmented<Value>
        aria-label={label}
        value={value}
        options={choices.map((choice) => ({ value: choice, label: wordOf(choice) }))}
        onChange={onChange}
      />
    </Field>
  );
}
