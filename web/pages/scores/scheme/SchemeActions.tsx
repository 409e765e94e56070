import {
  addScoreScheme,
  adoptScoreScheme,
  changeScoreScheme,
  discardScoreScheme,
} from "@dongxiao/contract";
import type { ScoreKind } from "@dongxiao/core/retailers";
import { App, Button } from "antd";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";

import { useTell } from "../../../lib/ask.ts";
import { Asking } from "../../../parts/Asking.tsx";
import { FailureNote } from "../../../parts/FailureNote.tsx";
import { SayWhy } from "../../../parts/SayWhy.tsx";
import type { SchemeEdited, SchemeListed } from "../score-data.ts";

interface Props {
  readonly kind: ScoreKind;
  readonly scheme: SchemeEdited;
  readonly draft: SchemeListed | undefined;
  readonly isSound: boolean;
}

/** Keeps what is edited: in the draft that is open, or as a new one. Gives its number. */
function useSaving({ scheme, draft }: Pick<Props, "scheme" | "draft">) {
  const add = useTell(addScoreScheme);
  const change = useTell(changeScoreScheme);
  const save = async (): Promise<number | null> => {
    const note = draft?.note ?? "";
    if (draft === undefined) {
      const kept = await add.mutateAsync({ definition: scheme, note }).catch(() => null);
      return kept?.id ?? null;
    }
    const { id } = draft;
    const done = await change.mutateAsync({ id, definition: scheme, note }).catch(() => null);
    return done === null ? null : id;
  };
  return { save, isPending: add.isPending || change.isPending, error: add.error ?? change.error };
}

function useDeeds(props: Props) {
  const { t } = useTranslation("scores");
  const { message } = App.useApp();
  const go = useNavigate();
  const { save, ...saving } = useSaving(props);
  const adopting = useTell(adoptScoreScheme);
  const discarding = useTell(discardScoreScheme);
  const keep = async (): Promise<void> => {
    const id = await save();
    if (id === null) return;
    void message.success(t("savedDraft"));
    void go(`/scores/${props.kind}/scheme?draft=${id}`, { replace: true });
  };
  const leave = (words: string): void => {
    void message.success(words);
    void go(`/scores/${props.kind === "star" ? "" : props.kind}`);
  };
  const adopt = async (note: string): Promise<void> => {
    const id = await save();
    const done = id === null ? null : await adopting.mutateAsync({ id, note }).catch(() => null);
    if (done !== null) leave(t("adoptedNow"));
  };
  const discard = async (id: number): Promise<void> => {
    const done = await discarding.mutateAsync({ id }).catch(() => null);
    if (done !== null) leave(t("discarded"));
  };
  const error = saving.error ?? adopting.error ?? discarding.error;
  return { keep, adopt, discard, isPending: saving.isPending || adopting.isPending, error };
}

/** Saves the draft, throws it away, or adopts it with a note. */
export function SchemeActions(props: Props) {
  const { t } = useTranslation("scores");
  const { draft, isSound } = props;
  const { keep, adopt, discard, isPending, error } = useDeeds(props);
  const words = { help: t("adoptHelp"), label: t("note"), word: t("adopt") };
  return (
    <>
      {draft === undefined ? null : (
        <Button onClick={() => void discard(draft.id)}>{t("discardDraft")}</Button>
      )}
      <Button disabled={!isSound} loading={isPending} onClick={() => void keep()}>
        {t("saveDraft")}
      </Button>
      <Asking word={t("adopt")} title={t("adoptTitle")} type="primary" disabled={!isSound}>
        {() => (
          <SayWhy
            {...words}
            isPending={isPending}
            error={error}
            onSend={(note) => void adopt(note)}
          />
        )}
      </Asking>
      <FailureNote error={error} />
    </>
  );
}
