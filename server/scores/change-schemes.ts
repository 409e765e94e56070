import { problem, type Problem, reply, type Reply } from "@dongxiao/contract";
import type { ScoreScheme } from "@dongxiao/core/retailers";
import {
  adoptScoreScheme,
  audit,
  type Books,
  changeScoreScheme,
  discardScoreScheme,
  insertScoreScheme,
  type KeptScoreScheme,
  lockScoreScheme,
  scoreSchemeInUse,
  systemEyes,
  type Trx,
  withEyes,
} from "@dongxiao/store/books";

import { sensible } from "./kept-schemes.ts";

/** Where schemes are changed, and who does it. */
export interface SchemeDesk {
  readonly books: Books;
  readonly personId: number | null;
}

/** A scheme to be kept, with a note on it. */
export interface SchemeDraft {
  readonly definition: ScoreScheme;
  readonly note: string;
}

type Senseless = Problem<"score-scheme-senseless">;
type NotSo = Problem<"not-found" | "score-scheme-not-so">;

/** Keeps a scheme as a draft of the next version. */
export function addScheme(
  { books, personId }: SchemeDesk,
  { definition, note }: SchemeDraft,
): Promise<Reply<{ readonly id: number; readonly version: number }> | Senseless> {
  return withEyes(books, systemEyes, async (trx) => {
    const sound = sensible(definition);
    if (!sound.ok) return sound;
    const kept = await insertScoreScheme(trx, { definition, note, madeBy: personId });
    const after = { kind: definition.kind, version: kept.version };
    await told(trx, { action: "draft-score-scheme", id: kept.id, personId, after, reason: note });
    return reply(kept);
  });
}

/** Changes a draft. */
export function changeScheme(
  { books, personId }: SchemeDesk,
  id: number,
  { definition, note }: SchemeDraft,
): Promise<Reply<Record<string, never>> | Senseless | NotSo> {
  return withEyes(books, systemEyes, async (trx) => {
    const draft = await draftOf(trx, id);
    if (!draft.ok) return draft;
    const sound = sensible(definition);
    if (!sound.ok) return sound;
    if (definition.kind !== draft.value.kind)
      return problem("score-scheme-senseless", { why: definition.kind });
    await changeScoreScheme(trx, id, { definition, note });
    const both = { before: draft.value.definition, after: definition };
    await told(trx, { action: "change-score-scheme", id, personId, ...both, reason: note });
    return reply({});
  });
}

/** Puts a draft to use in the place of the version before it. */
export function adoptScheme(
  { books, personId }: SchemeDesk,
  id: number,
  note: string,
): Promise<Reply<Record<string, never>> | NotSo> {
  return withEyes(books, systemEyes, async (trx) => {
    const draft = await draftOf(trx, id);
    if (!draft.ok) return draft;
    const { kind, version } = draft.value;
    const before = await scoreSchemeInUse(trx, kind);
    await adoptScoreScheme(trx, draft.value, { by: personId, note });
    const both = {
      before: before === null ? null : { kind, version: before.version },
      after: { kind, version },
    };
    await told(trx, { action: "adopt-score-scheme", id, personId, ...both, reason: note });
    return reply({});
  });
}

/** Throws a draft away. */
export function discardScheme(
  { books, personId }: SchemeDesk,
  id: number,
): Promise<Reply<Record<string, never>> | NotSo> {
  return withEyes(books, systemEyes, async (trx) => {
    const draft = await draftOf(trx, id);
    if (!draft.ok) return draft;
    await discardScoreScheme(trx, id);
    const { kind, version } = draft.value;
    await told(trx, { action: "discard-score-scheme", id, personId, before: { kind, version } });
    return reply({});
  });
}

async function draftOf(trx: Trx, id: number): Promise<Reply<KeptScoreScheme> | NotSo> {
  const kept = await lockScoreScheme(trx, id);
  if (kept === null) return problem("not-found", { what: String(id) });
  return kept.state === "draft"
    ? reply(kept)
    : problem("score-scheme-not-so", { state: kept.state });
}

interface Told {
  readonly action: string;
  readonly id: number;
  readonly personId: number | null;
  readonly before?: unknown;
  readonly after?: unknown;
  readonly reason?: string;
}

function told(trx: Trx, { id, ...rest }: Told): Promise<void> {
  return audit(trx, { subjectKind: "score-scheme", subjectId: String(id), ...rest });
}
