import { moveTargets, targetMovesForm, type TargetSuggestionShown } from "@dongxiao/contract";
import { deedCard } from "@dongxiao/core/retailers";
import { Button } from "antd";
import { useTranslation } from "react-i18next";

import { useTell } from "../../lib/ask.ts";
import { useFigures } from "../../lib/figures.tsx";
import { useSaid } from "../../lib/language.ts";
import { useDone } from "../../lib/use-done.ts";
import { FailureNote } from "../../parts/FailureNote.tsx";
import { deedFor, movesFor } from "./suggested-moves.ts";

interface Props {
  readonly registerId: number;
  readonly all: readonly TargetSuggestionShown[];
  /** What the button is called; the name of the only move when left out. */
  readonly word?: string;
}

const nothing = (): void => undefined;

function useSending(id: number) {
  const { t } = useTranslation("targets");
  const { count } = useFigures();
  const { mutateAsync, isPending, error } = useTell(moveTargets);
  const done = useDone(nothing);
  const send = (moves: ReturnType<typeof movesFor>): void => {
    const form = targetMovesForm.parse({ moves, reason: t("suggestions") });
    void done(mutateAsync({ id, ...form }), ({ moved }) => t("moved", { n: count(moved) }));
  };
  return { send, isPending, error };
}

/** Carries suggestions out, with their own sentences as reasons: all of them, or none. */
export function SuggestedButton({ registerId: id, all, word }: Props) {
  const said = useSaid();
  const { send, isPending, error } = useSending(id);
  const moves = movesFor(all, ({ sentence }) => said(sentence));
  const [first] = all;
  const deed = first === undefined ? null : deedFor(first);
  if (moves.length === 0 || deed === null) return null;
  return (
    <div className="stack-tight">
      <FailureNote error={error} />
      <Button
        className="at-start"
        size={word === undefined ? "small" : "middle"}
        loading={isPending}
        onClick={() => send(moves)}
      >
        {word ?? said(deedCard(deed).titles)}
      </Button>
    </div>
  );
}
