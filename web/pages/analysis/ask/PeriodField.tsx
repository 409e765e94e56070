import type { Span } from "../periods.ts";
import { Field } from "./Field.tsx";
import { PeriodSelect } from "./PeriodSelect.tsx";

interface Props {
  readonly label: string;
  readonly span: Span;
  readonly value: string;
  readonly onChange: (period: string) => void;
  readonly first?: readonly { readonly value: string; readonly label: string }[];
}

/** The choice of a period, under its name. */
export function PeriodField(props: Props) {
  return (
    <Field label={props.label}>
      <PeriodSelect {...props} />
    </Field>
  );
}
