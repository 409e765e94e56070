import {
  suggestTargets,
  type TargetSuggestionsAnswer,
  type TargetSuggestionShown,
} from "@dongxiao/contract";
import { useQuery } from "@tanstack/react-query";
import { Skeleton } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { ask } from "../../lib/ask.ts";
import { useSaid } from "../../lib/language.ts";
import { FailureNote } from "../../parts/FailureNote.tsx";
import { Nothing } from "../../parts/Nothing.tsx";
import { Panel } from "../../parts/Panel.tsx";
import { type ReviewChoice, ReviewSettings } from "./ReviewSettings.tsx";
import { SuggestedButton } from "./SuggestedButton.tsx";
import { SuggestionCard } from "./SuggestionCard.tsx";

interface GroupProps {
  readonly registerId: number;
  readonly title: string;
  readonly all: readonly TargetSuggestionShown[];
}

function Group({ registerId, title, all }: GroupProps) {
  if (all.length === 0) return null;
  return (
    <section className="target-group">
      <h3>{title}</h3>
      <div className="target-cards">
        {all.map((one) => (
          <SuggestionCard key={one.retailerId} registerId={registerId} suggestion={one} />
        ))}
      </div>
    </section>
  );
}

interface SwapsProps {
  readonly registerId: number;
  readonly swaps: TargetSuggestionsAnswer["swaps"];
}

function Swaps({ registerId, swaps }: SwapsProps) {
  const { t } = useTranslation("targets");
  if (swaps.length === 0) return null;
  return (
    <section>
      <h3>{t("swaps")}</h3>
      {swaps.map((swap) => (
        <div key={swap.out.retailerId} className="halves target-swap">
          {(["out", "in"] as const).map((side) => (
            <div key={side}>
              <h4 className="quiet">{t(side)}</h4>
              <SuggestionCard registerId={registerId} suggestion={swap[side]} />
            </div>
          ))}
        </div>
      ))}
    </section>
  );
}

/** Those that come in and have not been proposed yet. */
function newcomersOf({ swaps, fills }: TargetSuggestionsAnswer): readonly TargetSuggestionShown[] {
  const coming = [...fills, ...swaps.map((swap) => swap.in)];
  return coming.filter(
    ({ state }) => state === null || state === "removed" || state === "candidate",
  );
}

function Suggested({
  answer,
  registerId,
}: {
  answer: TargetSuggestionsAnswer;
  registerId: number;
}) {
  const { t } = useTranslation("targets");
  const { watches, stays, swaps, fills, waiting } = answer;
  const n = watches.length + stays.length + swaps.length + fills.length + waiting.length;
  if (n === 0) return <Nothing>{t("nothingSuggested")}</Nothing>;
  return (
    <div className="stack">
      <SuggestedButton registerId={registerId} all={newcomersOf(answer)} word={t("proposeAll")} />
      <Swaps registerId={registerId} swaps={swaps} />
      <Group registerId={registerId} title={t("fills")} all={fills} />
      <Group registerId={registerId} title={t("watches")} all={watches} />
      <Group registerId={registerId} title={t("stays")} all={stays} />
      <Group registerId={registerId} title={t("waitingOut")} all={waiting} />
    </div>
  );
}

interface Props {
  readonly registerId: number;
  readonly asOf: string;
}

/** What the review suggests: out and in side by side, each with its own numbers and one button. */
export function SuggestionsPanel({ registerId, asOf }: Props) {
  const { t } = useTranslation("targets");
  const said = useSaid();
  const [choice, setChoice] = useState<ReviewChoice>({});
  const settings = JSON.stringify(choice);
  const { data, error } = useQuery(ask(suggestTargets, { id: registerId, asOf, settings }));
  return (
    <Panel title={t("suggestions")} note={data === undefined ? undefined : said(data.formula)}>
      <FailureNote error={error} />
      {data === undefined && error === null ? <Skeleton /> : null}
      {data === undefined ? null : (
        <>
          <Suggested answer={data} registerId={registerId} />
          <ReviewSettings settings={data.settings} onChoose={setChoice} />
        </>
      )}
    </Panel>
  );
}
