import type { TargetSuggestionShown } from "@dongxiao/contract";
import { Link } from "react-router";

import { useSaid } from "../../lib/language.ts";
import { TargetMark } from "./TargetMark.tsx";
import { deedFor } from "./suggested-moves.ts";
import { SuggestedButton } from "./SuggestedButton.tsx";

interface Props {
  readonly registerId: number;
  readonly suggestion: TargetSuggestionShown;
}

/** One suggestion: who, why in its own numbers, what it would take to stay, and the button that does it. */
export function SuggestionCard({ registerId, suggestion }: Props) {
  const said = useSaid();
  const { retailerId, name, line, state, sentence, toStay } = suggestion;
  const deed = deedFor(suggestion);
  return (
    <article className="target-card">
      <header className="row-tight">
        <Link to={`/retailers/${retailerId}?tab=evaluation`}>{name}</Link>
        <span className="quiet">{line}</span>
        {state === null ? null : <TargetMark state={state} />}
      </header>
      <p>{said(sentence)}</p>
      {toStay === null ? null : <p className="quiet">{said(toStay)}</p>}
      {deed === null ? null : <SuggestedButton registerId={registerId} all={[suggestion]} />}
    </article>
  );
}
