import { drillIndicator, type IndicatorDefinition } from "@dongxiao/contract";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";

import { ask } from "../../../lib/ask.ts";
import { FailureNote } from "../../../parts/FailureNote.tsx";
import { Waiting } from "../../../parts/Waiting.tsx";
import { drillWord, type Opening, type Side } from "./drill-question.ts";
import { HolderRows } from "./HolderRows.tsx";
import type { OpenedHolder } from "./term.ts";
import { TermOf } from "./TermOf.tsx";

interface Props {
  readonly definition: IndicatorDefinition;
  readonly opening: Opening;
  readonly side: Side;
}

const first = 100;
const growth = 10;

/** One side of a value: its number, those who make it, and on request the rows of one of them. */
export function SideOf({ definition, opening, side }: Props) {
  const [most, setMost] = useState(first);
  const [holder, openHolder] = useState<OpenedHolder | null>(null);
  const word = drillWord(opening, side, most);
  const { data, error } = useQuery({
    ...ask(drillIndicator, { q: word }),
    placeholderData: keepPreviousData,
  });
  if (error !== null) return <FailureNote error={error} />;
  if (data === undefined) return <Waiting />;
  if (holder !== null)
    return <HolderRows word={word} opened={holder} onBack={() => openHolder(null)} />;
  return (
    <div className="stack-tight">
      {data.terms.map((term) => (
        <TermOf
          key={term.id}
          unit={definition.unit}
          side={side}
          term={term}
          isAlone={data.terms.length === 1}
          holders={data.holders.filter((one) => one.term === term.id)}
          onOpen={(one) => openHolder({ term: term.id, holder: one })}
          onMore={() => setMost(most * growth)}
        />
      ))}
    </div>
  );
}
