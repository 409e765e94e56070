import { type IndicatorQuestion, listMembers } from "@dongxiao/contract";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { ask } from "../../../lib/ask.ts";
import { useSaid } from "../../../lib/language.ts";
import { PickMany } from "../../../parts/PickMany.tsx";

type Only = NonNullable<IndicatorQuestion["only"]>;

const dimensions = [
  ["price-class", "priceClass"],
  ["brand", "brand"],
  ["department", "department"],
  ["area", "area"],
  ["business-type", "businessType"],
] as const;

interface PickProps {
  readonly dimension: string;
  readonly label: string;
  readonly chosen: readonly string[];
  readonly onChange: (members: readonly string[]) => void;
}

function Pick({ dimension, label, chosen, onChange }: PickProps) {
  const said = useSaid();
  const { data } = useQuery(ask(listMembers, { dimension }));
  const choices = (data?.members ?? []).map(({ code, titles }) => ({
    value: code,
    label: said(titles),
  }));
  return <PickMany label={label} choices={choices} chosen={chosen} onChange={onChange} />;
}

/** A question's filters with one dimension's members set anew; a dimension without members is no filter. */
export function narrowed(only: Only, dimension: string, members: readonly string[]): Only {
  const others = only.filter((one) => one.dimension !== dimension);
  return members.length === 0 ? others : [...others, { dimension, members: [...members] }];
}

interface Props {
  readonly only: Only;
  readonly onChange: (only: Only) => void;
}

/** Narrows an analysis to some members of the dimensions that it is most often narrowed by. */
export function Filters({ only, onChange }: Props) {
  const { t } = useTranslation("analysis");
  return (
    <div className="analysis-row">
      {dimensions.map(([dimension, word]) => (
        <Pick
          key={dimension}
          dimension={dimension}
          label={t(word)}
          chosen={only.find((one) => one.dimension === dimension)?.members ?? []}
          onChange={(members) => onChange(narrowed(only, dimension, members))}
        />
      ))}
    </div>
  );
}
