import { Select } from "antd";

interface Props {
  readonly label: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Narrows a list to some values of one attribute; none chosen means all. */
export function PickMany({ label, choices, chosen, onChange }: Props) {
  return (
    <Select<string[]>
      mode="multiple"
      className="pick"
      aria-label={label}
      placeholder={label}
      allowClear
      showSearch={{ optionFilterProp: "label" }}
      maxTagCount="responsive"
      options={[...choices]}
      value={[...chosen]}
      onChange={onChange}
    />
  );
}
