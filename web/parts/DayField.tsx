import { Input } from "antd";

interface Props {
  readonly id?: string;
  readonly value?: string | null;
  readonly onChange?: (day: string | null) => void;
  readonly label?: string;
}

/** A day, kept as `2021-11-08`, in the device's own picker; inside a form its label comes from the form. */
export function DayField({ id, value, onChange, label }: Props) {
  return (
    <Input
      type="date"
      {...(id === undefined ? {} : { id })}
      {...(label === undefined ? {} : { "aria-label": label })}
      value={value ?? ""}
      onChange={({ target }) => onChange?.(target.value === "" ? null : target.value)}
    />
  );
}
