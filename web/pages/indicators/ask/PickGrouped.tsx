import { Select } from "antd";

import type { ChoiceGroup } from "./choice.ts";
import { choiceLine } from "./choice-line.tsx";
import { useDraft } from "./use-draft.ts";

interface Props {
  readonly label: string;
  readonly placeholder: string;
  readonly groups: readonly ChoiceGroup[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  readonly most?: number;
  /** At least one must stay chosen. */
  readonly needed?: boolean;
}

function optionsOf(groups: readonly ChoiceGroup[]) {
  return groups.map(({ label, choices }) => ({ label, title: label, options: [...choices] }));
}

/** Chooses several in an order; taken over once the list is closed, so that the page asks once and not at each. */
export function PickGrouped(props: Props) {
  const { label, placeholder, groups, chosen, onChange, most, needed = false } = props;
  const { shown, isLacking, change, turn } = useDraft(chosen, onChange, needed);
  return (
    <Select<string[]>
      mode="multiple"
      className="fill"
      aria-label={label}
      placeholder={placeholder}
      {...(isLacking ? { status: "error" as const } : {})}
      {...(most === undefined ? {} : { maxCount: most })}
      showSearch={{ optionFilterProp: "found" }}
      popupMatchSelectWidth={false}
      listHeight={420}
      virtual={false}
      options={optionsOf(groups)}
      optionRender={choiceLine(groups.flatMap(({ choices }) => choices))}
      value={[...shown]}
      onChange={change}
      onOpenChange={turn}
    />
  );
}
