import { Input } from "antd";
import { useId } from "react";

interface Props {
  readonly label: string;
  readonly maxLength: number;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** A text of several lines under its name. */
export function TextField({ label, maxLength, value, onChange }: Props) {
  const field = useId();
  return (
    <>
      <label htmlFor={field}>{label}</label>
      <Input.TextArea
        id={field}
        rows={3}
        maxLength={maxLength}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </>
  );
}
